import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { aDecidedItem, aDecision } from '../../../../testing/aDecision.ts';
import { aModerationRule, moderationOf } from '../../../../testing/aModerationRule.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { messageKeyOf } from '../../domain/book/messageKey.ts';
import type { RuleCondition } from '../../domain/rules/conditionSchema.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import { decideItems } from '../queue/decideItems.ts';
import { labelMessage } from './sampleLabels.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const words = (...terms: string[]): RuleCondition => ({ kind: 'words', terms, folds: [] });
const rule = (id: string, ...terms: string[]) =>
  aModerationRule({ id, conditions: [words(...terms)] });

const said = (message: string, author: string, body: string, more = {}) => ({
  ...{ conversation: 'G', channel: 'qq', message, author, body },
  ...{ at: NOW - 100_000 + 1000 * Number(message) },
  ...more,
});
const TABLES: PlainTables = {
  groups: [
    { group: 'G', name: 'Tea friends', platform: 'qq' },
    { group: 'H', name: 'Cups', platform: 'qq' },
  ],
  groupMembers: [{ membership: '1', group: 'G', author: 'Ann', name: 'Ann Lee', customer: 'C1' }],
  messages: [
    said('1', 'Ann', 'places for sale'),
    said('2', 'Spam', 'cheap tea, call 13812345678'),
    said('3', 'Spam', 'places, and cheap'),
    said('4', 'Spam', 'places again'),
    said('5', '', 'Spam has joined, cheap places', { role: MESSAGE_ROLES.indexOf('system') }),
    said('6', 'Bob', 'places', { conversation: 'H', at: undefined }),
  ],
};

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`rules-rehearsal-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const LIVE = moderationOf(rule('cheap', 'cheap'));
const DRAFT = moderationOf(rule('places', 'places'));
const key = (number: string, group = 'G') => messageKeyOf(group, number);
const rehearse = async (draft = DRAFT, tables = TABLES) =>
  communityJobs.rehearseRules.run(jobContextOf(factSourceOf(tables, 2)), {
    ...{ live: LIVE, draft, zone: 'Asia/Shanghai', at: NOW, stamp: await communityStampOf(db) },
  });
const decide = async (number: string, verdict: 'approve' | 'hide') => {
  const items = [aDecidedItem({ item: key(number) })];
  await perform(db, decideItems, aDecision({ items, verdict }), anActor, NOW);
};
const label = async (number: string, outcome: 'breach' | 'fine' | null) =>
  perform(db, labelMessage, { id: key(number), outcome }, anActor, NOW);

describe('a rehearsal of group rules', () => {
  test('counts what either side hits in all that people said, also where no time is known', async () => {
    const found = await rehearse();
    expect(found).toMatchObject({
      messages: 5,
      decided: 0,
      breaches: 0,
      dataThrough: NOW - 95_000,
    });
    expect([found.live.hit.count, found.draft.hit.count]).toEqual([2, 4]);
    expect(found.metrics).toMatchObject([
      { id: 'hits', live: 2, draft: 4, difference: { value: 2 } },
      { id: 'precision', live: null, draft: null, difference: null },
      { id: 'recall', live: null, draft: null, difference: null },
    ]);
    expect(found.rules.map(({ rule: id, live, draft }) => [id, !live, !draft])).toEqual([
      ['places', true, false],
      ['cheap', false, true],
    ]);
    expect(found.broad.map(({ rule: id, share }) => [id, share.rate])).toEqual([['places', 0.8]]);
  });

  test('lists messages that one side hits, with their keys, groups, names and times', async () => {
    const { newlyHit, noLongerHit } = await rehearse();
    expect(newlyHit.count).toBe(3);
    expect(newlyHit.listed.find(({ text }) => text === 'places for sale')).toMatchObject({
      ...{ key: key('1'), group: 'Tea friends', at: NOW - 99_000, rules: ['places'] },
      ...{ outcome: null, places: [{ start: 0, end: 6 }] },
    });
    expect(newlyHit.listed.find(({ group }) => group === 'Cups')).toMatchObject({
      ...{ key: key('6', 'H'), at: null, name: 'Bob' },
    });
    expect(noLongerHit).toMatchObject({ count: 1, listed: [{ key: key('2') }] });
    // What is personal is marked, to be masked.
    expect(noLongerHit.listed[0]?.personal).toMatchObject([{ mark: 'phone' }]);
  });

  test('is judged by what people decided, and by labels where nobody did; labels leave a message in the sample', async () => {
    await decide('3', 'hide');
    await decide('4', 'approve');
    await label('1', 'fine');
    const found = await rehearse();
    expect(found).toMatchObject({ decided: 3, breaches: 1 });
    expect(found.draft.precision).toMatchObject({ count: 1, size: 3 });
    expect(found.draft.recall).toMatchObject({ count: 1, size: 1 });
    expect(found.live.precision).toMatchObject({ count: 1, size: 1 });
    expect(found.metrics[1]).toMatchObject({ id: 'precision', live: 1, draft: 1 / 3 });
    expect(found.undecided.listed.map((each) => each.key).sort()).toEqual([
      key('1'),
      key('6', 'H'),
    ]);
    expect(found.newlyHit.listed.find((each) => each.key === key('4'))?.outcome).toBe('fine');
    await label('1', null);
    expect(await rehearse()).toMatchObject({ decided: 2, breaches: 1 });
  });

  test('counts by group and by author, under the names that people know', async () => {
    const { groups, authors, counts } = await rehearse();
    expect(groups.map(({ name, live, draft }) => [name, live, draft])).toEqual([
      ['Tea friends', 2, 3],
      ['Cups', 0, 1],
    ]);
    expect(authors[0]).toMatchObject({ name: 'Spam', messages: 3, live: 2, draft: 2 });
    expect(counts).toEqual({ groups: 2, authors: 3 });
  });

  test('of a rule that hits everything warns about it, and lists no more than can be looked through', async () => {
    const many = Array.from({ length: 120 }, (_, n) => said(String(n + 1), 'Ann', `line ${n}`));
    const all = moderationOf(
      aModerationRule({
        id: 'all',
        conditions: [{ kind: 'pattern', source: '.', form: 'asWritten' }],
      }),
    );
    const tables = { ...TABLES, messages: many };
    const found = await rehearse(all, tables);
    expect(found.broad).toMatchObject([{ rule: 'all', share: { count: 120, size: 120, rate: 1 } }]);
    expect(found.newlyHit.count).toBe(120);
    expect(found.newlyHit.listed).toHaveLength(50);
    // The same sample for everybody.
    const again = await rehearse(all, tables);
    expect(again.newlyHit.listed).toEqual(found.newlyHit.listed);
  });

  test('of nothing has nothing to compare', async () => {
    const found = await rehearse(DRAFT, {});
    expect(found).toMatchObject({ messages: 0, dataThrough: null, metrics: [], groups: [] });
  });

  test('refuses senseless rules', async () => {
    const bad = { ...DRAFT, warnShare: 7 };
    await expect(rehearse(bad)).rejects.toThrow();
  });
});
