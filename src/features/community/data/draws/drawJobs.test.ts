import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { MEMBER_ROLES } from '../../../../shared/domain/facts/communityTables.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { listHash } from '../../domain/draws/canonicalList.ts';
import { drawInput } from '../../domain/draws/drawInput.ts';
import { drawResult } from '../../domain/draws/drawProof.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import type { DrawDraft } from './draftSchema.ts';
import { announceDraw, freezeDraw, revealDraw } from './drawSteps.ts';
import { cancelDraw } from './drawWrites.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const TODAY = civilDay(2026, 11, 30);
const context = jobContextOf(factSourceOf({}));
let db: WorkspaceDb;
let database: string;
let serial = 0;
beforeEach(() => {
  database = `draw-jobs-${++serial}`;
  db = new WorkspaceDb(database);
});
afterEach(async () => {
  await db.delete();
});

const candidate = (id: string, more = {}) => ({
  ...{ id, weight: 1, household: '', joined: null },
  ...more,
});
const draft = (more: Partial<DrawDraft> = {}): DrawDraft => ({
  ...{ id: 'draw:d', name: 'Friday', method: 'weighted', groupCap: 0, excluded: [] },
  prizes: [{ id: 'p1', name: 'Tea', pieces: 1 }],
  rules: { mostWeight: 0, leastDays: 0, coolDown: 0, repeats: 'first' },
  candidates: ['Ann', 'Bob', 'Cid'].map((id) => candidate(id)),
  ...more,
});
const rules = (more: Partial<DrawDraft['rules']>) => ({ ...draft().rules, ...more });

const entries = async (one: DrawDraft) => {
  const { candidates, rules: of, excluded } = one;
  const question = { database, today: TODAY, candidates, rules: of, excluded, drawn: '' };
  return communityJobs.drawEntries.run(context, question);
};
const list = async (one: DrawDraft, today = TODAY) =>
  communityJobs.drawFrozenList.run(context, { database, today, draft: one });
const drawnWith = async (id: string, ...forfeits: string[]) => {
  const { drawnAt } = (await db.draws.get(id)) ?? {};
  return { database, id, drawnAt: drawnAt ?? 0, forfeits };
};

async function hold(one: DrawDraft, at = NOW) {
  const source = { kind: 'other', name: 'Lottery', address: '' } as const;
  const given = { draft: one, list: await list(one), seed: '5a'.repeat(32), source };
  await perform(db, freezeDraw, given, anActor, at);
  await perform(db, announceDraw, { id: one.id }, anActor, at);
  await perform(db, revealDraw, { id: one.id, typed: '3 9 14' }, anActor, at);
}
const winnerOf = async (id: string) => {
  const result = await communityJobs.drawResult.run(context, await drawnWith(id));
  return result?.awards[0]?.entry ?? '';
};

describe('the entries of a draft', () => {
  test('are those who may take part, with the facts that decide whether it can be frozen', async () => {
    const found = await entries(
      draft({
        rules: rules({ mostWeight: 3, leastDays: 7 }),
        excluded: ['Staff'],
        candidates: [
          candidate('Ann', { weight: 5, joined: TODAY - 7 }),
          candidate('New', { joined: TODAY - 6 }),
          candidate('Unknown'),
          candidate('Zero', { weight: 0, joined: 1 }),
          candidate('Staff', { joined: 1 }),
          candidate('13812345678', { joined: 1 }),
        ],
      }),
    );
    expect(found.entries).toEqual([
      { id: '13812345678', weight: 1, group: '' },
      { id: 'Ann', weight: 3, group: '' },
    ]);
    expect(found.leftOut.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'New tooNew',
      'Unknown joinedUnknown',
      'Zero noWeight',
      'Staff excluded',
    ]);
    expect(found.facts).toEqual({ entries: 2, personal: ['13812345678'], weighted: true });
    expect(found.capped).toBe(1);
  });

  test('leave out who won the last draws, as many of them as the rules say', async () => {
    await hold(draft());
    const won = await winnerOf('draw:d');
    const resting = draft({ id: 'draw:e', rules: rules({ coolDown: 1 }) });
    expect((await entries(resting)).leftOut).toEqual([{ id: won, reason: 'coolDown' }]);
    await hold(draft({ id: 'draw:f', candidates: [candidate('Dan')] }), NOW + 1);
    // The draw before last counts no more, nor does one that was called off.
    expect((await entries(resting)).leftOut).toEqual([]);
    const two = draft({ id: 'draw:e', rules: rules({ coolDown: 2 }) });
    expect((await entries(two)).leftOut).toEqual([{ id: won, reason: 'coolDown' }]);
    await perform(db, cancelDraw, { id: 'draw:d', reason: 'wrong' }, anActor, NOW);
    expect((await entries(two)).leftOut).toEqual([]);
  });

  test('of an empty list are none', async () => {
    const found = await entries(draft({ candidates: [] }));
    expect(found).toMatchObject({ entries: [], leftOut: [], facts: { entries: 0 } });
    expect(await list(draft({ candidates: [] }))).toBeNull();
  });
});

describe('the list that is frozen', () => {
  test('is canonical, and there is none of a draft with problems', async () => {
    expect(await list(draft())).toBe('Ann\t1\nBob\t1\nCid\t1\n');
    expect(await list(draft({ prizes: [] }))).toBeNull();
    expect(await list(draft({ candidates: [candidate('13812345678')] }))).toBeNull();
    const heavy = { candidates: [candidate('Ann', { weight: 2 })] };
    expect(await list(draft({ ...heavy, method: 'rfc3797' }))).toBeNull();
    // Too many prizes are only warned about.
    const prizes = [{ id: 'p1', name: 'Tea', pieces: 9 }];
    expect(await list(draft({ prizes }))).toBe('Ann\t1\nBob\t1\nCid\t1\n');
  });

  test('is of the day on which it is asked for', async () => {
    const since = draft({
      rules: rules({ leastDays: 7 }),
      candidates: [candidate('Ann', { joined: TODAY - 6 }), candidate('Bob', { joined: 1 })],
    });
    expect(await list(since)).toBe('Bob\t1\n');
    expect(await list(since, TODAY + 1)).toBe('Ann\t1\nBob\t1\n');
  });

  test('refuses what is no draft', async () => {
    await expect(list(draft({ id: 'other' }))).rejects.toThrow();
    await expect(list(draft({ name: ' ' }))).rejects.toThrow();
  });
});

describe('a draw that was drawn', () => {
  test('has its result again from what is stored, also after somebody gave a prize up', async () => {
    await hold(draft());
    const row = (await db.draws.get('draw:d'))!;
    const first = await winnerOf('draw:d');
    const passed = await communityJobs.drawResult.run(context, await drawnWith('draw:d', first));
    expect(passed).toEqual(drawResult({ ...drawInput(row), forfeits: [first] }));
    expect(passed?.awards[0]).toMatchObject({ forfeited: [first] });
    expect(passed?.awards[0]?.entry).not.toBe(first);
  });

  test('has a proof of all that decided it', async () => {
    await hold(draft());
    const proof = await communityJobs.drawProof.run(context, await drawnWith('draw:d'));
    const row = (await db.draws.get('draw:d'))!;
    expect(proof).toMatchObject({ listHash: listHash(row.list), value: '3.9.14', seed: row.seed });
    expect(proof?.awards[0]?.entry).toBe(await winnerOf('draw:d'));
  });

  test('leaves with nobody what there are not enough people for', async () => {
    await hold(draft({ prizes: [{ id: 'p1', name: 'Tea', pieces: 5 }] }));
    const result = await communityJobs.drawResult.run(context, await drawnWith('draw:d'));
    expect(result?.awards.map(({ entry }) => entry !== null)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  test('is nothing where it is gone, or not drawn yet', async () => {
    const gone = { database, id: 'draw:x', drawnAt: 1, forfeits: [] };
    expect(await communityJobs.drawResult.run(context, gone)).toBeNull();
    expect(await communityJobs.drawProof.run(context, gone)).toBeNull();
    const source = { kind: 'other', name: 'Lottery', address: '' } as const;
    const given = { draft: draft(), list: await list(draft()), seed: '5a'.repeat(32), source };
    await perform(db, freezeDraw, given, anActor, NOW);
    const frozen = await drawnWith('draw:d');
    expect(await communityJobs.drawResult.run(context, frozen)).toBeNull();
    expect(await communityJobs.drawProof.run(context, frozen)).toBeNull();
  });
});

describe('members of groups as entries', () => {
  const member = (group: string, author: string, name: string, more = {}) => ({
    ...{ membership: `${group} ${author}`, group, author, name },
    ...more,
  });
  const at = Date.UTC(2026, 10, 20, 20);
  const facts = factSourceOf({
    groups: [{ group: 'G' }, { group: 'H' }],
    groupMembers: [
      member('G', 'wx1', '小红', { joinedAt: at }),
      member('G', 'wx2', '13812345678'),
      member('G', 'wx3', '小红'),
      member('G', 'wx4', 'Gone', { joinedAt: at, leftAt: at + 1 }),
      member('G', 'lin', 'Lin', { role: MEMBER_ROLES.indexOf('staff') }),
      member('H', 'wx1', '小红', { joinedAt: at - 86_400_000 }),
      member('H', 'wx9', 'Zoe'),
    ],
  });
  const ask = async (groups: string[], zone = 'Asia/Shanghai') =>
    communityJobs.groupEntries.run(jobContextOf(facts), {
      ...{ groups, zone, stamp: await communityStampOf(db) },
    });

  test('are who is in them now, each once, without staff and with numbers masked, by the shop’s days', async () => {
    const found = await ask(['G', 'H']);
    expect(found.map(({ id }) => id)).toEqual(['小红', '138••••5678', '小红 #2', 'Zoe']);
    expect(found.every(({ weight, household }) => weight === 1 && household === '')).toBe(true);
    // In Shanghai it was the 20th already, and the first of both groups counts.
    expect(found[0]?.joined).toBe(civilDay(2026, 11, 20));
    expect((await ask(['G'], 'UTC'))[0]?.joined).toBe(civilDay(2026, 11, 20));
    expect((await ask(['G']))[0]?.joined).toBe(civilDay(2026, 11, 21));
    expect(found[1]?.joined).toBeNull();
  });

  test('of no group, or one that is not known, are none', async () => {
    expect(await ask([])).toEqual([]);
    expect(await ask(['nothing'])).toEqual([]);
  });
});
