import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameAuthority } from '../../../shared/data/backup/authority.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../shared/data/writes/undoEntry.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { anActor } from '../../../testing/anActor.ts';
import { sweepFaults } from '../../../testing/faultSweep.ts';
import { listHash } from '../domain/draws/canonicalList.ts';
import { drandRound, drandTime } from '../domain/draws/drandRound.ts';
import { proofOfDraw, winnersOfDraws } from '../domain/draws/drawInput.ts';
import { COMMUNITY_WRITES } from './communityWrites.ts';
import { announceDraw, forfeitPrize, freezeDraw, revealDraw } from './draws/drawSteps.ts';
import { cancelDraw, deleteDraw, saveDraw, type DrawDraft } from './draws/drawWrites.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`community-writes-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const make = async <P, R>(write: RegisteredWrite<P, R>, params: P, now = NOW) =>
  perform(db, write, params, anActor, now);
const draft = (more: Partial<DrawDraft> = {}): DrawDraft => ({
  id: 'draw:d',
  name: 'Friday',
  method: 'weighted',
  prizes: [{ id: 'p1', name: 'Tea', pieces: 2 }],
  groupCap: 1,
  rules: { mostWeight: 0, leastDays: 0, coolDown: 0, repeats: 'first' },
  candidates: ['张三', '李四', '王五', 'Ann'].map((id) => ({
    ...{ id, weight: 1, household: '', joined: null },
  })),
  excluded: [],
  ...more,
});
const lottery = { kind: 'other', name: 'Lottery of Friday', address: '' } as const;
const frozenWith = (more = {}) => ({
  ...{ id: 'draw:d', seed: '5a'.repeat(32), source: lottery, today: civilDay(2026, 11, 30) },
  ...more,
});
const stored = async (id = 'draw:d') => (await db.draws.get(id))!;

async function frozen() {
  await make(saveDraw, draft());
  await make(freezeDraw, frozenWith());
}
async function announced() {
  await frozen();
  await make(announceDraw, { id: 'draw:d' });
}
async function drawn() {
  await announced();
  await make(revealDraw, { id: 'draw:d', typed: '3 9 14 27 31 35 + 8' });
}
const winner = async () => winnersOfDraws([await stored()])[0]![0]!;

type FaultCase<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P }
    : never;
type FaultCases<T> = { readonly [K in keyof T]: FaultCase<T[K]> };

/** One for each write, in the order of the list: a write without one is a type error. */
const CASES: FaultCases<typeof COMMUNITY_WRITES> = [
  { first: () => make(saveDraw, draft()), params: draft({ name: 'Saturday' }) },
  { first: () => make(saveDraw, draft()), params: { id: 'draw:d' } },
  { first: () => make(saveDraw, draft()), params: frozenWith() },
  { first: frozen, params: { id: 'draw:d' } },
  { first: announced, params: { id: 'draw:d', typed: '7' } },
  // Who wins follows from the list, the seed and the value.
  { first: drawn, params: { id: 'draw:d', entry: '王五' } },
  { first: announced, params: { id: 'draw:d', reason: 'a name was missing' } },
];

describe('a write of community is done or not done, whichever storage operation fails', () => {
  test.each(COMMUNITY_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, and where it can be taken back its undo and its redo',
    async (_, place) => {
      const check = () => Promise.resolve();
      const sweep = (act: () => Promise<unknown>) => sweepFaults({ db, act, check });
      const last = async () => (await db.audit.orderBy('[machine+sequence]').last())!;
      await CASES[place]!.first();
      const write = COMMUNITY_WRITES[place] as RegisteredWrite<unknown, unknown>;
      const params =
        write.name === 'draw.forfeit'
          ? { id: 'draw:d', entry: await winner() }
          : CASES[place]!.params;
      await sweep(() => perform(db, write, params, anActor, NOW + 8));
      const entry = await last();
      expect(entry.write).toBe(write.name);
      if (!write.undoable) return;
      await sweep(() => undoEntry(db, entry, anActor, NOW + 9));
      const undone = await last();
      expect(undone.undoes).toBe(entry.sequence);
      await sweep(() => undoEntry(db, undone, anActor, NOW + 10));
    },
    60_000,
  );
});

describe('a draw', () => {
  test('goes from draft to frozen, published and drawn, and its proof holds all of it', async () => {
    await drawn();
    const row = await stored();
    expect(row).toMatchObject({ phase: 'drawn', frozenAt: NOW, announcedAt: NOW, drawnAt: NOW });
    expect(row.list).toBe('Ann\t1\n张三\t1\n李四\t1\n王五\t1\n');
    const proof = proofOfDraw(row)!;
    expect(proof).toMatchObject({ listHash: listHash(row.list), value: '3.9.14.27.31.35.8' });
    expect(proof.awards.every(({ entry }) => entry !== null)).toBe(true);
  });

  test('that is frozen cannot be changed, deleted, frozen again or unfrozen', async () => {
    await frozen();
    const before = await stored();
    const refused = { refusal: { reason: 'otherPhase' } };
    await expect(make(saveDraw, draft({ name: 'Other' }))).rejects.toMatchObject(refused);
    await expect(make(deleteDraw, { id: 'draw:d' })).rejects.toMatchObject(refused);
    await expect(make(freezeDraw, frozenWith())).rejects.toMatchObject(refused);
    const again = { id: 'draw:d', typed: '7' };
    await expect(make(revealDraw, again)).rejects.toMatchObject(refused);
    expect(await stored()).toEqual(before);
    expect(freezeDraw.undoable || announceDraw.undoable || revealDraw.undoable).toBe(false);
  });

  test('whose saving is taken back after the freezing is refused: nothing is lost', async () => {
    const { entry } = await make(saveDraw, draft());
    await make(freezeDraw, frozenWith());
    await expect(undoEntry(db, entry!, anActor, NOW)).rejects.toThrow('changed since');
    expect((await stored()).phase).toBe('frozen');
  });

  test('is not frozen without prizes, entries, a source, or with a seed that is none', async () => {
    const freezing = async (one: DrawDraft, more = {}) => {
      await make(saveDraw, one);
      await make(freezeDraw, frozenWith(more));
    };
    const notReady = { refusal: { reason: 'notReady' } };
    await expect(freezing(draft({ prizes: [] }))).rejects.toMatchObject(notReady);
    await expect(freezing(draft({ candidates: [] }))).rejects.toMatchObject(notReady);
    const zero = draft().candidates.map((each) => ({ ...each, weight: 0 }));
    await expect(freezing(draft({ candidates: zero }))).rejects.toMatchObject(notReady);
    const heavy = draft().candidates.map((each) => ({ ...each, weight: 2 }));
    const rfc = draft({ candidates: heavy, method: 'rfc3797' });
    await expect(freezing(rfc)).rejects.toMatchObject(notReady);
    await expect(freezing(draft(), { seed: 'abc' })).rejects.toThrow(RangeError);
    const nowhere = { source: { kind: 'other', name: ' ', address: '' } };
    await expect(freezing(draft(), nowhere)).rejects.toMatchObject({
      refusal: { reason: 'noValue' },
    });
    expect((await stored()).phase).toBe('draft');
  });

  test('takes a round of drand that is still to come, published before it is out, read after', async () => {
    const round = drandRound(NOW) + 20;
    const source = { kind: 'drand', round } as const;
    const signature = 'ab12'.repeat(24);
    const randomness = bytesToHex(sha256(hexToBytes(signature)));
    const answer = (of: number) => JSON.stringify({ round: of, randomness, signature });
    const out = drandTime(round);
    await make(saveDraw, draft());
    await expect(make(freezeDraw, frozenWith({ source }), out)).rejects.toMatchObject({
      refusal: { reason: 'tooEarly' },
    });
    await make(freezeDraw, frozenWith({ source }));
    await expect(make(announceDraw, { id: 'draw:d' }, out)).rejects.toMatchObject({
      refusal: { reason: 'tooEarly' },
    });
    await make(announceDraw, { id: 'draw:d' });
    const noValue = { refusal: { reason: 'noValue' } };
    const revealing = (text: string, at: number) =>
      make(revealDraw, { id: 'draw:d', typed: text }, at);
    await expect(revealing(answer(round), out - 1)).rejects.toMatchObject({
      refusal: { reason: 'notOutYet', until: out },
    });
    await expect(revealing(answer(round + 1), out)).rejects.toMatchObject(noValue);
    await expect(revealing(randomness, out)).rejects.toMatchObject(noValue);
    await expect(revealing('7', out)).rejects.toMatchObject({ refusal: { reason: 'noValue' } });
    await expect(revealing(' ', out)).rejects.toMatchObject({ refusal: { reason: 'noValue' } });
    expect((await revealing(answer(round), out)).result).toHaveLength(2);
    expect((await stored()).value).toBe(randomness);
  });

  test('by RFC 3797 has no seed', async () => {
    await make(saveDraw, draft({ method: 'rfc3797' }));
    await make(freezeDraw, frozenWith());
    expect((await stored()).seed).toBe('');
    await make(announceDraw, { id: 'draw:d' });
    await make(revealDraw, { id: 'draw:d', typed: '9319\n2 5 12 8 10' });
    expect(proofOfDraw(await stored())).toMatchObject({ commitment: '', key: '' });
  });

  test('hands a forfeited prize to the next, and back again with undo', async () => {
    await drawn();
    const before = winnersOfDraws([await stored()])[0]!;
    const { entry } = await make(forfeitPrize, { id: 'draw:d', entry: before[0]! });
    const after = winnersOfDraws([await stored()])[0]!;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    const again = make(forfeitPrize, { id: 'draw:d', entry: before[0]! });
    await expect(again).rejects.toMatchObject({ refusal: { reason: 'noPrize' } });
    await undoEntry(db, entry!, anActor, NOW + 1);
    expect(winnersOfDraws([await stored()])[0]).toEqual(before);
  });

  test('leaves out those who won the draw before', async () => {
    await drawn();
    const won = winnersOfDraws([await stored()])[0]!;
    const rules = { ...draft().rules, coolDown: 1 };
    await make(saveDraw, draft({ id: 'draw:e', rules }));
    await make(freezeDraw, frozenWith({ id: 'draw:e' }));
    const ids = (await stored('draw:e')).list.split('\n').map((line) => line.split('\t')[0]);
    expect(ids).toHaveLength(3);
    expect(ids.filter((id) => won.includes(id!))).toEqual([]);
  });

  test('is called off with a reason, and then takes no step any more', async () => {
    await frozen();
    const nothing = make(cancelDraw, { id: 'draw:d', reason: ' ' });
    await expect(nothing).rejects.toMatchObject({ refusal: { reason: 'noValue' } });
    await make(cancelDraw, { id: 'draw:d', reason: 'a name was missing' });
    expect(await stored()).toMatchObject({ phase: 'cancelled', reason: 'a name was missing' });
    const announcing = make(announceDraw, { id: 'draw:d' });
    await expect(announcing).rejects.toMatchObject({ refusal: { reason: 'otherPhase' } });
    expect(proofOfDraw(await stored())).toBeNull();
    // Otherwise who saw the public value could choose whether the draw counts.
    expect(cancelDraw.undoable).toBe(false);
  });

  test('that was drawn with a wrong value is called off, and all of it stays to be seen', async () => {
    await drawn();
    const before = await stored();
    await make(cancelDraw, { id: 'draw:d', reason: 'a digit was wrong' });
    const row = await stored();
    expect(row).toEqual({ ...before, phase: 'cancelled', reason: 'a digit was wrong' });
    expect(proofOfDraw(row)?.awards).toHaveLength(2);
    expect(winnersOfDraws([row])).toEqual([]);
    const again = make(cancelDraw, { id: 'draw:d', reason: 'once more' });
    await expect(again).rejects.toMatchObject({ refusal: { reason: 'otherPhase' } });
  });

  test('takes a value of more characters than a name may have, and says when it is too long', async () => {
    await announced();
    const tooLong = make(revealDraw, { id: 'draw:d', typed: '7'.repeat(2001) });
    await expect(tooLong).rejects.toMatchObject({ refusal: { reason: 'tooLong' } });
    await make(revealDraw, { id: 'draw:d', typed: '7'.repeat(500) });
    expect((await stored()).value).toBe('7'.repeat(500));
  });

  test('takes its steps only on the computer that the shop has named', async () => {
    const name = async (machine: string) => make(nameAuthority, { machine, name: 'Desk' });
    const refused = { refusal: { reason: 'notHere', machine: 'Desk' } };
    const step = async <P, R>(write: RegisteredWrite<P, R>, params: P) => {
      await name('another');
      const before = await stored();
      await expect(make(write, params)).rejects.toMatchObject(refused);
      expect(await stored()).toEqual(before);
      await name(anActor.machine);
      await make(write, params);
    };
    await make(saveDraw, draft());
    await step(freezeDraw, frozenWith());
    await step(announceDraw, { id: 'draw:d' });
    await step(revealDraw, { id: 'draw:d', typed: '7' });
    await step(forfeitPrize, { id: 'draw:d', entry: await winner() });
    await step(cancelDraw, { id: 'draw:d', reason: 'a name was missing' });
    expect((await stored()).phase).toBe('cancelled');
  });

  test('that is gone is said to be gone', async () => {
    await expect(make(deleteDraw, { id: 'draw:x' })).rejects.toMatchObject({
      refusal: { reason: 'gone' },
    });
  });
});
