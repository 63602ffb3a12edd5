import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../shared/data/writes/undoEntry.ts';
import { aDecidedItem, aDecision, aMute } from '../../../testing/aDecision.ts';
import { anActor } from '../../../testing/anActor.ts';
import { CLAIM_TIMEOUT } from '../domain/queue/claim.ts';
import { addAppeal, decideAppeal } from './penalties/appealWrites.ts';
import { liftPenalty } from './penalties/liftPenalty.ts';
import { overturnDecision } from './penalties/overturnDecision.ts';
import { addSecondReview } from './quality/addSecondReview.ts';
import { dropClaims, heldClaims, releaseClaims, takeClaim } from './queue/claims.ts';
import { decideItems } from './queue/decideItems.ts';
import { tickSteps } from './steps/tickSteps.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const ID = 'decision:1:G:m1:1';
const OTHER = { ...anActor, name: 'Wu' };
let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`moderation-writes-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});
const make = async <P, R>(write: RegisteredWrite<P, R>, params: P, by = anActor, now = NOW) =>
  perform(db, write, params, by, now);
const steps = async () =>
  (await db.moderationSteps.toArray()).map(({ kind, state }) => `${kind} ${state}`).sort();
const refused = (kind: string) => ({ refusal: { kind } });
const APPEAL = { decision: ID, text: 'Only a joke', day: 20, decidedDay: 0, appealDays: 20 };

describe('a decision', () => {
  test('is written with its penalty and what is to be done, and taken back with all of it', async () => {
    const reply = { en: 'No adverts', 'zh-CN': '请勿广告' };
    const params = aMute({ items: [aDecidedItem({ reply })] });
    const { result, entry } = await make(decideItems, params);
    expect(result).toMatchObject([{ kind: 'made', decision: { id: ID, by: 'Li', at: NOW } }]);
    expect(await db.moderationDecisions.get(ID)).toMatchObject({
      ...{ verdict: 'mute', severity: 'high', rules: ['cheap'], overturned: null, shownAt: 2 },
    });
    expect(await db.penalties.get(`penalty:${ID}`)).toMatchObject({
      ...{ member: 'Spam', action: { kind: 'mute', seconds: 86_400 }, liftedAt: null },
    });
    expect(await steps()).toEqual(['hide open', 'mute open', 'reply open']);
    const mute = await db.moderationSteps.get(`step:${ID}:mute`);
    expect(mute).toMatchObject({ platform: 'qq', seconds: 86_400, text: { en: 'Quiet' } });
    await undoEntry(db, entry!, anActor, NOW);
    expect(await db.moderationDecisions.count()).toBe(0);
    expect(await db.penalties.count()).toBe(0);
    expect(await steps()).toEqual([]);
  });

  test('is made once: whoever comes second is shown the first, and nothing is written', async () => {
    await make(decideItems, aDecision());
    const again = await make(decideItems, aDecision({ verdict: 'approve' }), OTHER, NOW + 5);
    expect(again.entry).toBeNull();
    expect(again.result).toMatchObject([
      { kind: 'alreadyDecided', first: { by: 'Li', verdict: 'hide' } },
    ]);
    const later = aDecision({ items: [aDecidedItem({ round: 2 })] });
    expect((await make(decideItems, later)).result).toEqual([{ kind: 'otherRound', open: null }]);
  });

  test('of what is reported again makes the next round; a report of staff is read with it', async () => {
    await make(decideItems, aDecision());
    const again = aDecision({ items: [aDecidedItem({ round: 2, reportedAt: [NOW + 1] })] });
    expect((await make(decideItems, again, OTHER, NOW + 2)).result).toMatchObject([
      { kind: 'made', decision: { id: 'decision:1:G:m1:2' } },
    ]);
    await db.staffReports.put({
      ...{ id: 'report:1', message: '1:G:m1', group: 'G', author: 'Spam', reporter: '' },
      ...{ reason: '', note: '', at: NOW + 9, by: 'Wu' },
    });
    const third = aDecision({ items: [aDecidedItem({ round: 3 })] });
    expect((await make(decideItems, third, OTHER, NOW + 10)).result).toMatchObject([
      { kind: 'made' },
    ]);
  });

  test('of many is one write; those that somebody decided meanwhile stand; a member is punished once', async () => {
    const items = ['m1', 'm2', 'm3'].map((n) => aDecidedItem({ item: `1:G:${n}` }));
    await make(decideItems, aDecision({ items: [items[1]!], verdict: 'approve' }), OTHER);
    const { result, entry } = await make(decideItems, aMute({ items }));
    expect(result.map(({ kind }) => kind)).toEqual(['made', 'alreadyDecided', 'made']);
    expect(await db.penalties.count()).toBe(1);
    expect(await steps()).toEqual(['hide open', 'hide open', 'mute open']);
    expect(entry?.details).toEqual({ count: 2, reason: 'advert' });
    await undoEntry(db, entry!, anActor, NOW);
    expect((await db.moderationDecisions.toArray()).map(({ verdict }) => verdict)).toEqual([
      'approve',
    ]);
  });

  test('has a reason, and a penalty of its own verdict only', async () => {
    await expect(make(decideItems, aDecision({ reason: ' ' }))).rejects.toThrow();
    await expect(make(decideItems, aDecision({ verdict: 'mute' }))).rejects.toThrow();
    await expect(make(decideItems, aMute({ verdict: 'warn' }))).rejects.toThrow();
    await expect(make(decideItems, aDecision({ items: [] }))).rejects.toThrow();
    expect(await db.audit.count()).toBe(0);
  });
});

describe('a decision that does not hold', () => {
  test('counts nothing: its penalty is as if it had not been, and open steps are dropped', async () => {
    await make(decideItems, aMute());
    await make(overturnDecision, { decision: ID, reason: 'a joke' }, OTHER);
    expect(await db.moderationDecisions.get(ID)).toMatchObject({
      overturned: { by: 'Wu', at: NOW, reason: 'a joke' },
    });
    expect((await db.penalties.get(`penalty:${ID}`))?.overturned).toBe(true);
    expect(await steps()).toEqual(['hide dropped', 'mute dropped']);
    const again = make(overturnDecision, { decision: ID, reason: 'a joke' });
    await expect(again).rejects.toMatchObject(refused('alreadyOverturned'));
    const without = make(overturnDecision, { decision: 'x', reason: 'a joke' });
    await expect(without).rejects.toMatchObject(refused('gone'));
  });

  test('whose mute or removal was carried out leaves a step that takes it back', async () => {
    const removal = {
      action: { kind: 'removal' },
      suggested: null,
      message: aMute().penalty!.message,
    } as const;
    const out = aDecision({
      ...{ items: [aDecidedItem({ item: '1:G:m2' })], verdict: 'remove', penalty: removal },
    });
    await make(decideItems, aMute());
    await make(decideItems, out);
    const ids = (await db.moderationSteps.toArray()).map(({ id }) => id);
    await make(tickSteps, { ids, state: 'done' });
    await make(overturnDecision, { decision: ID, reason: 'wrong' });
    await make(overturnDecision, { decision: 'decision:1:G:m2:1', reason: 'wrong' });
    expect(await steps()).toEqual([
      ...['hide done', 'mute done', 'readmit open', 'removal done', 'unmute open'],
    ]);
  });

  test('is not without a reason', async () => {
    await make(decideItems, aMute());
    const without = make(overturnDecision, { decision: ID, reason: ' ' });
    await expect(without).rejects.toMatchObject(refused('noReason'));
  });
});

describe('a penalty', () => {
  test('that runs is lifted, its breach stays; one that is over is not', async () => {
    await make(decideItems, aMute());
    const id = `penalty:${ID}`;
    const { entry } = await make(liftPenalty, { id }, OTHER, NOW + 1000);
    expect(await db.penalties.get(id)).toMatchObject({ liftedAt: NOW + 1000, overturned: false });
    expect(await steps()).toEqual(['hide open', 'mute dropped']);
    const again = make(liftPenalty, { id }, OTHER, NOW + 2000);
    await expect(again).rejects.toMatchObject(refused('alreadyLifted'));
    expect(entry?.details).toEqual({ kind: 'mute' });
    const over = make(liftPenalty, { id: 'penalty:x' });
    await expect(over).rejects.toMatchObject(refused('gone'));
  });
});

describe('an appeal', () => {
  test('is taken once, within its days', async () => {
    await make(decideItems, aMute());
    const late = make(addAppeal, { ...APPEAL, day: 21 });
    await expect(late).rejects.toMatchObject({ refusal: { kind: 'tooLate', lastDay: 20 } });
    await make(addAppeal, APPEAL);
    const second = make(addAppeal, APPEAL);
    await expect(second).rejects.toMatchObject(refused('appealedBefore'));
  });

  test('is decided by another reviewer, once; one that succeeds takes the decision back', async () => {
    await make(decideItems, aMute());
    await make(tickSteps, { ids: [`step:${ID}:mute`], state: 'done' });
    await make(addAppeal, APPEAL);
    const params = { decision: ID, kind: 'overturned', reason: 'a joke' } as const;
    const own = make(decideAppeal, params);
    await expect(own).rejects.toMatchObject(refused('ownDecision'));
    const { entry } = await make(decideAppeal, params, OTHER);
    expect((await db.appeals.toArray())[0]?.outcome).toMatchObject({
      ...{ kind: 'overturned', by: 'Wu', reason: 'a joke' },
    });
    expect((await db.moderationDecisions.get(ID))?.overturned).not.toBeNull();
    expect(await steps()).toEqual(['hide dropped', 'mute done', 'unmute open']);
    const again = make(decideAppeal, params, OTHER);
    await expect(again).rejects.toMatchObject(refused('decidedBefore'));
    await undoEntry(db, entry!, OTHER, NOW + 1);
    expect((await db.moderationDecisions.get(ID))?.overturned).toBeNull();
    expect(await steps()).toEqual(['hide open', 'mute done']);
  });

  test('that is turned down changes nothing', async () => {
    await make(decideItems, aMute());
    await make(addAppeal, APPEAL);
    const params = { decision: ID, kind: 'upheld', reason: 'it was one' } as const;
    await make(decideAppeal, params, OTHER);
    expect((await db.moderationDecisions.get(ID))?.overturned).toBeNull();
    expect(await steps()).toEqual(['hide open', 'mute open']);
  });
});

describe('a second review', () => {
  test('is given once, by somebody else, and leaves the decision as it is', async () => {
    await make(decideItems, aDecision());
    const params = { decision: ID, verdict: 'approve' } as const;
    await expect(make(addSecondReview, params)).rejects.toMatchObject(refused('ownReview'));
    await make(addSecondReview, params, OTHER);
    expect(await db.secondReviews.toArray()).toMatchObject([{ verdict: 'approve', by: 'Wu' }]);
    const again = make(addSecondReview, params, OTHER);
    await expect(again).rejects.toMatchObject(refused('reviewedBefore'));
    expect((await db.moderationDecisions.get(ID))?.verdict).toBe('hide');
  });
});

describe('a claim', () => {
  test('keeps an item from other tabs until it is let go or shows no sign of life', async () => {
    expect(await takeClaim(db, 'm1', 'Li tab 1', NOW)).toBe(true);
    expect(await takeClaim(db, 'm1', 'Li tab 2', NOW + 1)).toBe(false);
    expect(await takeClaim(db, 'm1', 'Li tab 2', NOW + CLAIM_TIMEOUT)).toBe(true);
    await releaseClaims(db, 'Li tab 1', NOW + CLAIM_TIMEOUT);
    expect(await heldClaims(db)).toMatchObject([{ item: 'm1', holder: 'Li tab 2' }]);
    await takeClaim(db, 'm2', 'Li tab 3', NOW + CLAIM_TIMEOUT);
    await dropClaims(db, (holder) => holder === 'Li tab 3');
    expect(await heldClaims(db)).toMatchObject([{ item: 'm1', holder: 'Li tab 2' }]);
    await releaseClaims(db, 'Li tab 2', NOW + CLAIM_TIMEOUT);
    expect(await heldClaims(db)).toEqual([]);
    expect(await db.audit.count()).toBe(0);
  });
});
