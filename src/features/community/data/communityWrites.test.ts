import 'fake-indexeddb/auto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameAuthority } from '../../../shared/data/backup/authority.ts';
import { initShopSettings } from '../../../shared/data/shopSettings.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../shared/data/writes/undoEntry.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { availableOf, stockOf } from '../../../shared/domain/gifts/stock.ts';
import type { Gift } from '../../../shared/domain/gifts/giftSchema.ts';
import { aCoupon, aGift } from '../../../testing/aGift.ts';
import { aMute } from '../../../testing/aDecision.ts';
import { anActor } from '../../../testing/anActor.ts';
import { sweepFaults } from '../../../testing/faultSweep.ts';
import { GiftSteps } from '../../../testing/giftSteps.ts';
import { listHash } from '../domain/draws/canonicalList.ts';
import { drandRound, drandTime } from '../domain/draws/drandRound.ts';
import { drawInput, proofOfDraw, winnersOfDraws } from '../domain/draws/drawInput.ts';
import { drawResult } from '../domain/draws/drawProof.ts';
import { frozenList } from '../domain/draws/frozenList.ts';
import type { SeenAwards } from '../domain/draws/seenAwards.ts';
import { COMMUNITY_WRITES } from './communityWrites.ts';
import type { SavedActivity } from './activities/activitySchema.ts';
import { dropCodes, removeActivity, saveActivity } from './activities/activityWrites.ts';
import type { SavedAnnouncement } from './announcements/announcementSchema.ts';
import {
  dropAnnouncement,
  markSent,
  saveAnnouncement,
} from './announcements/announcementWrites.ts';
import type { DrawDraft } from './draws/draftSchema.ts';
import { announceDraw, freezeDraw, revealDraw } from './draws/drawSteps.ts';
import { cancelDraw, deleteDraw, saveDraw } from './draws/drawWrites.ts';
import { DrawRefused } from './draws/drawRefused.ts';
import { forfeitPrize, issuePrizes, passPrizeOn } from './draws/prizeSteps.ts';
import { HandOutRefused } from './prizes/handOutRefused.ts';
import { postIdOf } from '../domain/posts/postIdOf.ts';
import type { CollectedPost } from './posts/postSchema.ts';
import {
  collectPost,
  declinePost,
  featurePost,
  removePost,
  reopenPost,
} from './posts/postWrites.ts';
import { sendPrize, showPrizeCodes, takePrizeBack } from './prizes/issueWrites.ts';
import { addAppeal, type AppealParams } from './penalties/appealWrites.ts';
import { decideItems } from './queue/decideItems.ts';
import { saveGroupNote } from './groups/groupWrites.ts';
import { addReport } from './groups/reportWrites.ts';
import { labelMessage } from './rules/sampleLabels.ts';

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
const TODAY = civilDay(2026, 11, 30);
const frozenWith = async (one = draft(), more = {}) => {
  const drawn = await db.draws.where('phase').equals('drawn').toArray();
  const list = frozenList(one, drawn, TODAY);
  return { draft: one, list, seed: '5a'.repeat(32), source: lottery, ...more };
};
const stored = async (id = 'draw:d') => (await db.draws.get(id))!;

async function frozen(one = draft()) {
  await make(saveDraw, one);
  await make(freezeDraw, await frozenWith(one));
}
async function announced(one = draft()) {
  await frozen(one);
  await make(announceDraw, { id: 'draw:d' });
}
async function drawn(one = draft()) {
  await announced(one);
  await make(revealDraw, { id: 'draw:d', typed: '3 9 14 27 31 35 + 8' });
}
const winner = async () => winnersOfDraws([await stored()])[0]![0]!;
/** Awards as the page has them, after some more gave up. */
const seen = async (...more: string[]): Promise<SeenAwards> => {
  const row = await stored();
  const forfeits = [...row.forfeits, ...more];
  return { forfeits, awards: drawResult({ ...drawInput(row), forfeits }).awards };
};

/** A draw whose prize is a cup of which there are three. */
const cups = () => draft({ prizes: [{ id: 'p1', name: 'Cup', pieces: 2, gift: 'cup' }] });
async function stocked(gift: Gift, pieces: number) {
  const steps = new GiftSteps(db);
  await steps.publish([gift]);
  const codes = Array.from({ length: pieces }, (_, n) => `CODE${n}`);
  if (gift.kind === 'physical') await steps.receive('cup', pieces);
  else await steps.codes('cup', codes);
  await drawn(cups());
}
const CUP = aGift({ id: 'cup' });
const CODED = aCoupon({ id: 'cup' });
async function issued(gift: Gift = CUP) {
  await stocked(gift, 3);
  await make(issuePrizes, { id: 'draw:d', seen: await seen() });
}
const firstIssue = async () => (await db.prizeIssues.toArray())[0]!.id;

const note = (more = {}) => ({
  ...{
    id: 'G1',
    name: '',
    known: 'Tea',
    isGroup: null,
    platform: null,
    owner: 'Lin',
    staff: ['lin'],
  },
  rules: { en: 'No adverts.', 'zh-CN': '不发广告。' },
  ...more,
});
const report = (more = {}) => ({
  ...{ id: 'report:1', message: '2:G1:81', group: 'G1', author: 'wx9', reporter: '' },
  ...{ reason: 'spam', note: '' },
  ...more,
});
const activity = (more: Partial<SavedActivity> = {}): SavedActivity => ({
  ...{ id: 'activity:a', kind: 'couponDrop', name: 'Drop', goal: '', state: 'running' },
  ...{ budget: null, cost: 5000, groups: ['g'], owner: 'Lin', from: TODAY, until: TODAY },
  tasks: [{ id: 't', text: 'Announced', done: false }],
  ...{ participants: ['小红', 'C1'], draw: '', gift: 'cup', note: '' },
  ...more,
});
const planned = () => make(saveActivity, { activity: activity(), seen: null });
const announcement = (more: Partial<SavedAnnouncement> = {}): SavedAnnouncement => ({
  ...{ id: 'announcement:a', title: 'Friday', text: { en: 'Come to {group}', 'zh-CN': '' } },
  ...{ groups: ['g', 'h'], dueAt: NOW, state: 'ready' },
  ...more,
});
const announce = () => make(saveAnnouncement, { announcement: announcement(), seen: null });
const post = (more: Partial<CollectedPost> = {}): CollectedPost => ({
  ...{ id: postIdOf('1:g:m1'), group: 'g', message: '1:g:m1', author: '小满', customer: 'C-1' },
  ...{ text: '茶很香，会回购', link: '', activity: '', toldAt: NOW - 5000 },
  ...more,
});
const POST = postIdOf('1:g:m1');
const collected = () => make(collectPost, post());
const judged = { id: POST, seen: NOW, note: 'shows the tea' };
const toG = { id: 'announcement:a', group: 'g', language: 'en', seen: NOW } as const;
async function coded(count: number) {
  await new GiftSteps(db).publish([CODED]);
  await new GiftSteps(db).codes(
    'cup',
    Array.from({ length: count }, (_, n) => `CODE${n}`),
  );
  await planned();
}

type FaultCase<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P | (() => Promise<P>) }
    : never;
type FaultCases<T> = { readonly [K in keyof T]: FaultCase<T[K]> };

const DECISION = 'decision:1:G:m1:1';
const APPEAL: AppealParams = {
  ...{ decision: DECISION, text: 'I only asked', day: 20_002, decidedDay: 20_000, appealDays: 20 },
};

/** One for each write, in the order of the list: a write without one is a type error. */
const CASES: FaultCases<typeof COMMUNITY_WRITES> = [
  { first: () => make(saveDraw, draft()), params: draft({ name: 'Saturday' }) },
  { first: () => make(saveDraw, draft()), params: { id: 'draw:d' } },
  { first: () => make(saveDraw, draft()), params: frozenWith },
  { first: frozen, params: { id: 'draw:d' } },
  { first: announced, params: { id: 'draw:d', typed: '7' } },
  // Who wins follows from the list, the seed and the value.
  {
    first: drawn,
    params: async () => ({ id: 'draw:d', entry: await winner(), seen: await seen() }),
  },
  { first: issued, params: { id: 'draw:d', reason: 'a name was missing' } },
  { first: () => stocked(CUP, 3), params: async () => ({ id: 'draw:d', seen: await seen() }) },
  {
    first: issued,
    params: async () => {
      const entry = await winner();
      return { id: 'draw:d', entry, seen: await seen(), after: await seen(entry) };
    },
  },
  { first: issued, params: async () => ({ id: await firstIssue() }) },
  { first: issued, params: async () => ({ id: await firstIssue() }) },
  { first: () => issued(CODED), params: async () => ({ ids: [await firstIssue()] }) },
  { first: () => Promise.resolve(), params: aMute() },
  { first: () => make(decideItems, aMute()), params: { decision: DECISION, reason: 'wrong' } },
  { first: () => make(decideItems, aMute()), params: { id: `penalty:${DECISION}` } },
  { first: () => make(decideItems, aMute()), params: APPEAL },
  {
    first: async () => {
      await make(decideItems, aMute());
      await db.moderationDecisions.update(DECISION, { by: 'Wu' });
      await make(addAppeal, APPEAL);
    },
    params: { decision: DECISION, kind: 'overturned', reason: 'wrong' },
  },
  {
    first: () => make(decideItems, aMute()),
    params: { ids: [`step:${DECISION}:mute`, `step:${DECISION}:hide`], state: 'done' },
  },
  {
    first: async () => {
      await make(decideItems, aMute());
      await db.moderationDecisions.update(DECISION, { by: 'Wu' });
    },
    params: { decision: DECISION, verdict: 'hide' },
  },
  { first: () => make(saveGroupNote, note()), params: note({ owner: 'Zhao' }) },
  { first: () => make(addReport, report()), params: report({ id: 'report:2' }) },
  { first: planned, params: { activity: activity({ name: 'Tea evening' }), seen: NOW } },
  { first: planned, params: { id: 'activity:a' } },
  { first: () => coded(3), params: { id: 'activity:a' } },
  {
    first: () => make(labelMessage, { id: '1:g:m1', outcome: 'fine' }),
    params: { id: '1:g:m1', outcome: 'breach' },
  },
  {
    first: announce,
    params: { announcement: announcement({ title: 'Saturday', dueAt: null }), seen: NOW },
  },
  { first: announce, params: toG },
  { first: announce, params: { id: 'announcement:a' } },
  { first: () => Promise.resolve(), params: post() },
  { first: collected, params: { ...judged, customer: 'C-2' } },
  { first: collected, params: judged },
  {
    first: async () => {
      await collected();
      await make(declinePost, judged, NOW + 1);
    },
    params: { id: POST, seen: NOW + 1 },
  },
  { first: collected, params: { id: POST, seen: NOW } },
];

describe('a write of community is done or not done, whichever storage operation fails', () => {
  test.each(COMMUNITY_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, and where it can be taken back its undo and its redo',
    async (_, place) => {
      const check = () => Promise.resolve();
      const sweep = (act: () => Promise<unknown>) => sweepFaults({ db, act, check });
      const last = async () => (await db.audit.orderBy('[machine+sequence]').last())!;
      await CASES[place]!.first();
      const write = COMMUNITY_WRITES[place] as unknown as RegisteredWrite<unknown, unknown>;
      const given: unknown = CASES[place]!.params;
      const params: unknown =
        typeof given === 'function' ? await (given as () => Promise<unknown>)() : given;
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
    await expect(make(freezeDraw, await frozenWith())).rejects.toMatchObject(refused);
    const again = { id: 'draw:d', typed: '7' };
    await expect(make(revealDraw, again)).rejects.toMatchObject(refused);
    expect(await stored()).toEqual(before);
    expect(freezeDraw.undoable || announceDraw.undoable || revealDraw.undoable).toBe(false);
  });

  test('whose saving is taken back after the freezing is refused: nothing is lost', async () => {
    const { entry } = await make(saveDraw, draft());
    await make(freezeDraw, await frozenWith());
    await expect(undoEntry(db, entry!, anActor, NOW)).rejects.toThrow('changed since');
    expect((await stored()).phase).toBe('frozen');
  });

  test('is not frozen without prizes, entries, a source, or with a seed that is none', async () => {
    const freezing = async (one: DrawDraft, more = {}) => {
      await make(saveDraw, one);
      await make(freezeDraw, await frozenWith(one, more));
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
    for (const round of [0, -5, 1.5, NaN]) {
      const never = { source: { kind: 'drand', round } };
      await expect(freezing(draft(), never)).rejects.toThrow('round');
    }
    await expect(freezing(draft(), nowhere)).rejects.toMatchObject({
      refusal: { reason: 'noValue' },
    });
    expect((await stored()).phase).toBe('draft');
  });

  test('is frozen only with the list that follows from it when it is frozen, whatever is handed in', async () => {
    await make(saveDraw, draft());
    const changed = { refusal: { reason: 'changed' } };
    const right = 'Ann\t1\n张三\t1\n李四\t1\n王五\t1\n';
    for (const list of [
      right.replace('Ann\t1', 'Ann\t9'),
      right.replace('Ann\t1\n', ''),
      right.replace('Ann', 'Eve'),
      `${right}赵六\t1\n`,
      right.trimEnd(),
      '',
      null,
    ]) {
      await expect(make(freezeDraw, await frozenWith(draft(), { list }))).rejects.toMatchObject(
        changed,
      );
    }
    expect((await stored()).phase).toBe('draft');
    // A list with names that may not be published has none to compare with.
    const named = draft({ candidates: [{ ...draft().candidates[0]!, id: '13812345678' }] });
    const forged = await frozenWith(named, { list: '13812345678\t1\n' });
    await expect(make(freezeDraw, forged)).rejects.toMatchObject({
      refusal: { reason: 'notReady' },
    });
    await make(freezeDraw, await frozenWith(draft(), { list: right }));
    expect((await stored()).list).toBe(right);
  });

  test('is not frozen with a list that another draw or midnight has made an old one', async () => {
    const changed = { refusal: { reason: 'changed' } };
    const resting = draft({ id: 'draw:e', rules: { ...draft().rules, coolDown: 1 } });
    const before = await frozenWith(resting);
    await drawn();
    await expect(make(freezeDraw, before)).rejects.toMatchObject(changed);
    await make(freezeDraw, await frozenWith(resting));

    const since = draft({
      id: 'draw:f',
      rules: { ...draft().rules, leastDays: 7 },
      candidates: [0, 1].map((n) => ({
        ...{ id: `P${n}`, weight: 1, household: '', joined: TODAY - 7 + n },
      })),
    });
    const shown = await frozenWith(since);
    // 23:30 and half an hour past midnight in Shanghai.
    const settings = { name: 'S', zone: 'Asia/Shanghai', weekStart: 1, currency: null } as const;
    await initShopSettings(db, settings);
    const late = Date.UTC(2026, 10, 30, 15, 30);
    const past = make(freezeDraw, shown, late + 3_600_000);
    await expect(past).rejects.toMatchObject(changed);
    await make(freezeDraw, shown, late);
    expect((await stored('draw:f')).list).toBe('P0\t1\n');
  });

  test('takes a round of drand that is still to come, published before it is out, read after', async () => {
    const round = drandRound(NOW) + 20;
    const source = { kind: 'drand', round } as const;
    const signature = 'ab12'.repeat(24);
    const randomness = bytesToHex(sha256(hexToBytes(signature)));
    const answer = (of: number) => JSON.stringify({ round: of, randomness, signature });
    const out = drandTime(round);
    await make(saveDraw, draft());
    await expect(
      make(freezeDraw, await frozenWith(draft(), { source }), out),
    ).rejects.toMatchObject({
      refusal: { reason: 'tooEarly' },
    });
    await make(freezeDraw, await frozenWith(draft(), { source }));
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
    await revealing(answer(round), out);
    expect((await stored()).value).toBe(randomness);
  });

  test('by RFC 3797 has no seed', async () => {
    await frozen(draft({ method: 'rfc3797' }));
    expect((await stored()).seed).toBe('');
    await make(announceDraw, { id: 'draw:d' });
    await make(revealDraw, { id: 'draw:d', typed: '9319\n2 5 12 8 10' });
    expect(proofOfDraw(await stored())).toMatchObject({ commitment: '', key: '' });
  });

  test('hands a forfeited prize to the next, and back again with undo', async () => {
    await drawn();
    const before = winnersOfDraws([await stored()])[0]!;
    const { entry } = await make(forfeitPrize, {
      ...{ id: 'draw:d', entry: before[0]!, seen: await seen() },
    });
    const after = winnersOfDraws([await stored()])[0]!;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    const again = make(forfeitPrize, { id: 'draw:d', entry: before[0]!, seen: await seen() });
    await expect(again).rejects.toMatchObject({ refusal: { reason: 'noPrize' } });
    await undoEntry(db, entry!, anActor, NOW + 1);
    expect(winnersOfDraws([await stored()])[0]).toEqual(before);
  });

  test('leaves out those who won the draw before', async () => {
    await drawn();
    const won = winnersOfDraws([await stored()])[0]!;
    const rules = { ...draft().rules, coolDown: 1 };
    await frozen(draft({ id: 'draw:e', rules }));
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
    await step(freezeDraw, await frozenWith());
    await step(announceDraw, { id: 'draw:d' });
    await step(revealDraw, { id: 'draw:d', typed: '7' });
    await step(forfeitPrize, { id: 'draw:d', entry: await winner(), seen: await seen() });
    await step(cancelDraw, { id: 'draw:d', reason: 'a name was missing' });
    expect((await stored()).phase).toBe('cancelled');
  });

  test('that is gone is said to be gone', async () => {
    await expect(make(deleteDraw, { id: 'draw:x' })).rejects.toMatchObject({
      refusal: { reason: 'gone' },
    });
  });
});

describe('prizes from the shop’s stock', () => {
  const rows = async () => (await db.prizeIssues.toArray()).map(({ state }) => state);
  const available = async () => availableOf(stockOf(await db.stockMovements.toArray()));
  const freeCodes = () => db.couponCodes.where('pool').equals('cup').count();

  test('are kept aside for every winner at once, and never twice', async () => {
    await issued();
    expect(await rows()).toEqual(['issued', 'issued']);
    expect(await available()).toBe(1);
    const again = make(issuePrizes, { id: 'draw:d', seen: await seen() });
    await expect(again).rejects.toMatchObject({ refusal: { reason: 'nobody' } });
    expect(await available()).toBe(1);
  });

  test('are not handed out at all where there are too few, or there is no such gift', async () => {
    await stocked(CUP, 1);
    const asked = async () => make(issuePrizes, { id: 'draw:d', seen: await seen() });
    await expect(asked()).rejects.toMatchObject({
      refusal: { reason: 'noStock', gift: 'cup', missing: 1 },
    });
    expect(await rows()).toEqual([]);
    expect(await available()).toBe(1);
    await new GiftSteps(db).publish([aGift({ id: 'bowl' })], 3);
    await expect(asked()).rejects.toMatchObject({ refusal: { reason: 'noGift' } });
  });

  test('go to the next when somebody gives theirs up, in one step', async () => {
    await issued();
    const entry = await winner();
    const before = await seen();
    const plain = make(forfeitPrize, { id: 'draw:d', entry, seen: before });
    await expect(plain).rejects.toMatchObject({ refusal: { reason: 'issued' } });
    const after = await seen(entry);
    await make(passPrizeOn, { id: 'draw:d', entry, seen: before, after });
    expect((await rows()).sort()).toEqual(['issued', 'issued', 'takenBack']);
    expect(await available()).toBe(1);
    const second = make(passPrizeOn, { id: 'draw:d', entry, seen: before, after });
    await expect(second).rejects.toMatchObject({ refusal: { reason: 'changed' } });
  });

  test('are taken back and handed out anew, until they have left the shop', async () => {
    await issued();
    const id = await firstIssue();
    await make(takePrizeBack, { id });
    expect(await available()).toBe(2);
    await make(issuePrizes, { id: 'draw:d', seen: await seen() });
    expect(await available()).toBe(1);
    expect(await db.prizeIssues.get(id)).toMatchObject({ state: 'issued', round: 2 });
    await make(sendPrize, { id });
    expect(stockOf(await db.stockMovements.toArray())).toEqual({ onHand: 2, reserved: 1 });
    const back = make(takePrizeBack, { id });
    await expect(back).rejects.toMatchObject({ refusal: { reason: 'isOut' } });
  });

  test('that are codes are shown once, and stay with whoever saw them', async () => {
    await issued(CODED);
    expect(await freeCodes()).toBe(1);
    const id = await firstIssue();
    const { result, entry } = await make(showPrizeCodes, { ids: [id] });
    const code = result.get(id)!;
    expect(await db.couponCodes.get(code)).toMatchObject({ pool: '', redemption: id });
    expect(JSON.stringify(entry)).not.toContain(code);
    const again = make(showPrizeCodes, { ids: [id] });
    await expect(again).rejects.toMatchObject({ refusal: { reason: 'shownBefore', at: NOW } });
    await expect(make(takePrizeBack, { id })).rejects.toMatchObject({
      refusal: { reason: 'isOut' },
    });
    await expect(make(sendPrize, { id })).rejects.toMatchObject({ refusal: { reason: 'gone' } });
  });

  test('are free again where the draw is called off, but for those that are out', async () => {
    await issued(CODED);
    await make(showPrizeCodes, { ids: [await firstIssue()] });
    await make(cancelDraw, { id: 'draw:d', reason: 'a name was missing' });
    expect((await rows()).sort()).toEqual(['issued', 'takenBack']);
    expect(await freeCodes()).toBe(2);
  });

  test('never add up to more than there are, whatever is done in whatever order', async () => {
    const step = fc.constantFrom('issue', 'takeBack', 'send', 'passOn');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.nat(3), async (steps, pieces) => {
        await db.delete();
        await db.open();
        await stocked(CUP, Math.max(1, pieces));
        for (const each of steps) {
          const id = (await db.prizeIssues.toArray())[0]?.id ?? '';
          const now = await seen();
          const entry = now.awards.find((award) => award.entry !== null)?.entry ?? '';
          const done =
            each === 'issue'
              ? make(issuePrizes, { id: 'draw:d', seen: now })
              : each === 'takeBack'
                ? make(takePrizeBack, { id })
                : each === 'send'
                  ? make(sendPrize, { id })
                  : make(passPrizeOn, {
                      ...{ id: 'draw:d', entry, seen: now, after: await seen(entry) },
                    });
          await done.catch((error: unknown) => {
            if (!(error instanceof HandOutRefused || error instanceof DrawRefused)) throw error;
          });
          const stock = stockOf(await db.stockMovements.toArray());
          const all = await db.prizeIssues.toArray();
          const count = (state: string) => all.filter((row) => row.state === state).length;
          expect(stock.reserved).toBe(count('issued'));
          expect(stock.onHand).toBe(Math.max(1, pieces) - count('sent'));
          expect(availableOf(stock)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('an activity', () => {
  test('is changed by one tab at a time, and comes back with undo', async () => {
    await planned();
    const later = { activity: activity({ name: 'Other' }), seen: NOW };
    await make(saveActivity, later, NOW + 5);
    const stale = make(saveActivity, later, NOW + 6);
    await expect(stale).rejects.toMatchObject({ reason: 'changed' });
    const again = make(saveActivity, { ...later, seen: null }, NOW + 6);
    await expect(again).rejects.toMatchObject({ reason: 'changed' });
    const { entry } = await make(removeActivity, { id: 'activity:a' });
    const gone = make(saveActivity, { ...later, seen: NOW + 5 });
    await expect(gone).rejects.toMatchObject({ reason: 'gone' });
    await undoEntry(db, entry!, anActor, NOW + 8);
    expect(await db.activities.get('activity:a')).toMatchObject({ name: 'Other' });
  });

  test('ends on its first day or later, and has a name', async () => {
    const wrong = (more: Partial<SavedActivity>) =>
      make(saveActivity, { activity: activity(more), seen: null });
    await expect(wrong({ until: TODAY - 1 })).rejects.toThrow('ends before');
    await expect(wrong({ name: ' ' })).rejects.toThrow();
    expect(await db.activities.count()).toBe(0);
  });

  test('gives each who took part one code, also to those who come later, and nobody two', async () => {
    await coded(3);
    expect((await make(dropCodes, { id: 'activity:a' })).result).toBe(2);
    const nobody = make(dropCodes, { id: 'activity:a' });
    await expect(nobody).rejects.toMatchObject({ refusal: { reason: 'nobody' } });
    const more = activity({ participants: ['小红', 'C1', 'C2'] });
    await make(saveActivity, { activity: more, seen: NOW }, NOW + 1);
    expect((await make(dropCodes, { id: 'activity:a' })).result).toBe(1);
    const holders = (await db.couponCodes.toArray()).map(({ redemption }) => redemption);
    expect(new Set(holders).size).toBe(3);
  });

  test('gives nobody a code where there are too few, or the gift has none', async () => {
    await coded(1);
    await expect(make(dropCodes, { id: 'activity:a' })).rejects.toMatchObject({
      refusal: { reason: 'noStock', missing: 1 },
    });
    expect(await db.prizeIssues.count()).toBe(0);
    await new GiftSteps(db).publish([CUP], 3);
    await expect(make(dropCodes, { id: 'activity:a' })).rejects.toMatchObject({
      refusal: { reason: 'noCodes' },
    });
  });
});

describe('an announcement', () => {
  const row = async () => (await db.announcements.get('announcement:a'))!;

  test('is noted as sent once for each group and language, by whom and when', async () => {
    await announce();
    const { entry } = await make(markSent, toG, NOW + 5);
    const sent = { group: 'g', language: 'en', at: NOW + 5, by: anActor.name };
    expect(await row()).toMatchObject({ at: NOW, sent: [sent] });
    await expect(make(markSent, toG)).rejects.toMatchObject({ reason: 'sentBefore' });
    await undoEntry(db, entry!, anActor, NOW + 6);
    expect((await row()).sent).toEqual([]);
  });

  test('is sent only when it is ready, to its own groups, in a language that it has', async () => {
    await announce();
    const wrong = { reason: 'notReady' };
    await expect(make(markSent, { ...toG, group: 'x' })).rejects.toMatchObject(wrong);
    await expect(make(markSent, { ...toG, language: 'zh-CN' })).rejects.toMatchObject(wrong);
    await make(dropAnnouncement, { id: 'announcement:a' });
    await expect(make(markSent, toG)).rejects.toMatchObject(wrong);
    expect((await row()).sent).toEqual([]);
  });

  test('keeps the text and the time that were sent, and may still go to more groups', async () => {
    await announce();
    await make(markSent, toG);
    const saved = async (more: Partial<SavedAnnouncement>) =>
      make(saveAnnouncement, { announcement: announcement(more), seen: NOW }, NOW + 9);
    const other = { text: { en: 'Stay away', 'zh-CN': '' } };
    await expect(saved(other)).rejects.toMatchObject({ reason: 'sent' });
    await expect(saved({ dueAt: null })).rejects.toMatchObject({ reason: 'sent' });
    await saved({ title: 'Friday, all groups', groups: ['g', 'h', 'i'] });
    expect(await row()).toMatchObject({ groups: ['g', 'h', 'i'], sent: [{ group: 'g' }] });
  });

  test('is changed by one tab at a time, and what was read before is not marked as sent', async () => {
    await announce();
    await make(saveAnnouncement, { announcement: announcement(), seen: NOW }, NOW + 5);
    const changed = { reason: 'changed' };
    await expect(announce()).rejects.toMatchObject(changed);
    await expect(make(markSent, toG)).rejects.toMatchObject(changed);
    const gone = { announcement: announcement({ id: 'announcement:b' }), seen: NOW };
    await expect(make(saveAnnouncement, gone)).rejects.toMatchObject({ reason: 'gone' });
    const nameless = { announcement: announcement({ title: ' ' }), seen: NOW + 5 };
    await expect(make(saveAnnouncement, nameless)).rejects.toThrow();
  });
});

describe('an experience post', () => {
  const row = async () => db.experiencePosts.get(POST);

  test('is collected once for each message, wherever that is tried', async () => {
    await collected();
    const twice = make(collectPost, post({ text: 'other' }), NOW + 1);
    await expect(twice).rejects.toMatchObject({ reason: 'known' });
    const otherId = make(collectPost, post({ id: 'post:other' }));
    await expect(otherId).rejects.toThrow('one id only');
    expect(await db.experiencePosts.toArray()).toEqual([
      { ...post(), state: 'collected', note: '', at: NOW, by: anActor.name },
    ]);
  });

  test('is typed in with a text or one link', async () => {
    const typed = (more: Partial<CollectedPost>) =>
      make(collectPost, post({ id: 'post:typed', message: '', ...more }));
    await expect(typed({ text: ' ' })).rejects.toThrow('nothing is told');
    await expect(typed({ link: 'javascript:alert(1)' })).rejects.toThrow('no link');
    await expect(typed({ link: 'https://a.example/1 https://b.example' })).rejects.toThrow('link');
    await typed({ text: '', link: 'https://xhs.example/note/1' });
    expect(await db.experiencePosts.count()).toBe(1);
  });

  test('is featured for a customer, declined with a reason, taken back and undone', async () => {
    await collected();
    await make(featurePost, { ...judged, customer: ' C-2 ' }, NOW + 1);
    expect(await row()).toMatchObject({ state: 'featured', customer: 'C-2', at: NOW + 1 });
    const stale = make(declinePost, judged, NOW + 2);
    await expect(stale).rejects.toMatchObject({ reason: 'changed' });
    const { entry } = await make(declinePost, { ...judged, seen: NOW + 1 }, NOW + 2);
    expect(await row()).toMatchObject({ state: 'declined', note: 'shows the tea' });
    await undoEntry(db, entry!, anActor, NOW + 3);
    expect(await row()).toMatchObject({ state: 'featured', at: NOW + 1 });
    await make(reopenPost, { id: POST, seen: NOW + 1 }, NOW + 4);
    expect(await row()).toMatchObject({ state: 'collected', note: '', customer: 'C-2' });
    await make(removePost, { id: POST, seen: NOW + 4 });
    const gone = make(featurePost, { ...judged, customer: '' });
    await expect(gone).rejects.toMatchObject({ reason: 'gone' });
  });
});
