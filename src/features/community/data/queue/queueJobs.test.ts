import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { aModerationRule, moderationOf } from '../../../../testing/aModerationRule.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { communityJobs } from '../../jobs.ts';
import type { ModerationSettings } from '../../domain/rules/ruleSettings.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import { decideItems, type DecideParams } from './decideItems.ts';
import type { QueueListParams } from './queueList.ts';
import { readSuggestion } from './readSuggestion.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 30, 12);
const at = (hours: number) => NOW - hours * HOUR;
const said = (message: string, author: string, hours: number, body: string, more = {}) => ({
  ...{ conversation: 'G', channel: 'qq', message, author, at: at(hours), body },
  ...more,
});

const TABLES: PlainTables = {
  groups: [{ group: 'G', name: 'Tea friends', platform: 'qq' }],
  groupMembers: [
    { membership: '1', group: 'G', author: 'Ann', customer: 'C1', joinedAt: at(100) },
    { membership: '2', group: 'G', author: 'Spam' },
    { membership: '3', group: 'G', author: 'Lin', role: 1 },
  ],
  messages: [
    said('m1', 'Ann', 9, 'Good morning'),
    said('m2', 'Spam', 8, 'cheap tea, add 加微信 abc12345'),
    said('m3', 'Ann', 7, 'cheap? really?'),
    said('m4', 'Lin', 6, 'cheap is what we say'),
    said('m5', 'Spam', 5, 'again: cheap'),
    said('m6', 'Ann', 4, 'you idiot'),
  ],
  groupReports: [
    { report: 'r1', group: 'G', message: 'm6', reporter: 'Spam', reason: 'rude', at: at(3) },
    { report: 'r2', group: 'G', quote: 'Good morning', reporter: 'Spam', at: at(2) },
    { report: 'r3', group: 'G', quote: 'never said', reporter: 'Spam', at: at(2) },
  ],
  orderLines: [
    { order: 'o1', customer: 'C1', state: 0 },
    { order: 'o1', customer: 'C1', state: 0 },
    { order: 'o2', customer: 'C1', state: 2 },
    { order: 'o3', customer: 'C1', state: 0 },
  ],
};
const RULES = moderationOf(
  aModerationRule({
    id: 'cheap',
    severity: 'high',
    conditions: [{ kind: 'words', terms: ['cheap'], folds: [] }],
    actions: [{ kind: 'hide' }, { kind: 'reply', text: { en: 'No adverts', 'zh-CN': '请勿广告' } }],
  }),
  aModerationRule({
    id: 'morning',
    conditions: [{ kind: 'words', terms: ['morning'], folds: [] }],
    actions: [{ kind: 'note' }, { kind: 'tag', tag: 'hello' }],
  }),
);

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`queue-jobs-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const NO_FILTER = { groups: [], rules: [], author: -1, kinds: [] };
const context = jobContextOf(factSourceOf(TABLES, 3));
async function queue(more: Partial<QueueListParams> = {}, settings: ModerationSettings = RULES) {
  const stamp = await communityStampOf(db);
  const params = { settings, rulesFrom: null, zone: 'UTC', now: NOW, reviewer: anActor.name };
  const fresh = { ...context, resident: jobContextOf(context.facts).resident };
  return communityJobs.queue.run(fresh, { ...params, filter: NO_FILTER, stamp, ...more });
}
type Entry = Awaited<ReturnType<typeof queue>>['entries'][number];
const numbers = (entries: readonly Entry[]) => entries.map(({ id }) => id.split(':').at(-1));

async function decide(
  entries: readonly Entry[],
  verdict: 'approve' | 'hide' | 'escalate',
  when = NOW,
) {
  const params: DecideParams = {
    items: entries.map(({ id, round, group, author, platform, since, reports }) => ({
      ...{ item: id, round, group, author, platform, rules: ['cheap'], severity: 'high' as const },
      ...{ since, shownAt: when, reportedAt: reports.map((each) => each.at), reply: null },
    })),
    ...{ verdict, reason: 'because', hide: false, penalty: null },
  };
  return perform(db, decideItems, params, anActor, when);
}

describe('the review queue', () => {
  test('has what rules hit that ask for a person, and what was reported; the shop’s own people are left out', async () => {
    const { entries, open, unmatched, groups, choices } = await queue();
    expect(numbers(entries).sort()).toEqual(['m1', 'm2', 'm3', 'm5', 'm6']);
    expect({ open, unmatched, groups }).toEqual({ open: 5, unmatched: 1, groups: 1 });
    const spam = entries.find(({ id }) => id.endsWith(':m2'))!;
    expect(spam).toMatchObject({ kind: 'rule', severity: 'high', platform: 'qq', since: at(8) });
    expect(spam.hits[0]?.places).toEqual([{ start: 0, end: 5, folds: 0 }]);
    const rude = entries.find(({ id }) => id.endsWith(':m6'))!;
    expect(rude).toMatchObject({ kind: 'reported', severity: null, since: at(3), hits: [] });
    expect(rude.reports).toMatchObject([{ reporter: 'Spam', reason: 'rude', isStaff: false }]);
    expect(choices.rules).toEqual([{ value: 'cheap', name: 'cheap', count: 3 }]);
  });

  test('puts the most urgent first, and says of what its score is made', async () => {
    const { entries } = await queue();
    expect(numbers(entries).slice(0, 2)).toEqual(['m2', 'm3']);
    for (const { score, parts } of entries) {
      const sum = parts.reduce((all, { points }) => all + Math.round(points * 100), 0);
      expect(sum).toBe(Math.round(score * 100));
    }
  });

  test('adds up flags in the other mode, each rule as one of the shop itself', async () => {
    const flags = { ...RULES, queue: { ...RULES.queue, mode: 'flags' as const } };
    const { entries } = await queue({}, flags);
    const scoreOf = (number: string) => entries.find(({ id }) => id.endsWith(`:${number}`))?.score;
    expect([scoreOf('m2'), scoreOf('m6')]).toEqual([6, 1]);
  });

  test('lists what a filter lets through, authors by their code', async () => {
    const all = await queue();
    const author = all.entries.find((entry) => entry.author === 'Spam')!.authorCode;
    const spam = await queue({ filter: { ...NO_FILTER, author } });
    expect(numbers(spam.entries).sort()).toEqual(['m2', 'm5']);
    expect(spam).toMatchObject({ found: 2, open: 5 });
    const reported = await queue({ filter: { ...NO_FILTER, kinds: ['reported'] } });
    expect(numbers(reported.entries).sort()).toEqual(['m1', 'm6']);
    const none = await queue({ filter: { ...NO_FILTER, groups: ['other'] } });
    expect(none.found).toBe(0);
  });

  test('loses what was decided, and has it back with undo', async () => {
    const { entries } = await queue();
    const [first] = entries;
    const { entry } = await decide([first!], 'approve');
    const after = await queue();
    expect(after.entries.map(({ id }) => id)).not.toContain(first!.id);
    expect(after).toMatchObject({ open: 4, decidedToday: 1, pace: null });
    expect(after.moderation).toBeGreaterThan((await queue({}, RULES)).moderation - 1);
    await undoEntry(db, entry!, anActor, NOW);
    expect((await queue()).open).toBe(5);
  });

  test('never brings back what a person decided because of a rule, only with a later report', async () => {
    const { entries } = await queue();
    await decide(entries, 'approve', at(1));
    expect((await queue()).open).toBe(0);
    const message = entries.find(({ id }) => id.endsWith(':m2'))!.id;
    await db.staffReports.put({
      ...{ id: 'report:1', message, group: 'G', author: 'Spam', reporter: '' },
      ...{ reason: 'advert', note: '', at: NOW, by: 'Wu' },
    });
    await db.audit.put({ subject: 'moderation', machine: 'm9', sequence: 1 } as never);
    const again = await queue();
    expect(again.entries).toMatchObject([
      { id: message, round: 2, kind: 'reported', since: NOW, reports: [{ isStaff: true }] },
    ]);
  });

  test('keeps what was left to somebody else, and says who left it', async () => {
    const { entries } = await queue();
    await decide([entries[0]!], 'escalate');
    const { entries: after } = await queue();
    expect(after.find(({ id }) => id === entries[0]!.id)).toMatchObject({
      ...{ kind: 'escalated', round: 2, escalatedBy: anActor.name, since: NOW },
    });
  });

  test('weighs reports by how those of the same person were decided', async () => {
    const { entries } = await queue();
    const rude = entries.find(({ id }) => id.endsWith(':m6'))!;
    await decide([rude], 'approve');
    const { entries: after } = await queue();
    const morning = after.find(({ id }) => id.endsWith(':m1'))!;
    // One report that was wrong: 2 × (0 + 1)/(0 + 1 + 2) − 1 = −1/3 of the report's two points.
    expect(morning.parts).toContainEqual({ part: 'accuracy', points: -0.67 });
  });

  test('bundles items by author, text or rule', async () => {
    const stamp = await communityStampOf(db);
    const params = { settings: RULES, rulesFrom: null, zone: 'UTC', now: NOW, filter: NO_FILTER };
    const bundles = (by: 'author' | 'text' | 'rule') =>
      communityJobs.bundles.run(context, { ...params, by, stamp });
    const byAuthor = await bundles('author');
    expect(byAuthor.bundles.map(({ key, count }) => [key, count])).toEqual([
      ['Ann', 3],
      ['Spam', 2],
    ]);
    expect((await bundles('rule')).bundles).toMatchObject([{ key: 'cheap', count: 3 }]);
    expect((await bundles('text')).found).toBe(5);
  });

  test('of nothing is empty', async () => {
    const stamp = await communityStampOf(db);
    const empty = jobContextOf(factSourceOf({}));
    const params = { settings: RULES, rulesFrom: null, zone: 'UTC', now: NOW, reviewer: '' };
    const list = await communityJobs.queue.run(empty, { ...params, filter: NO_FILTER, stamp });
    expect(list).toMatchObject({ entries: [], open: 0, groups: 0, pace: null });
  });
});

describe('what stands around a message', () => {
  test('is what was said before and after it, and who its author is', async () => {
    const stamp = await communityStampOf(db);
    const { entries } = await queue();
    const item = entries.find(({ id }) => id.endsWith(':m3'))!.id;
    const found = await communityJobs.messageContext.run(context, { item, stamp });
    expect(found?.before.map(({ body }) => body)).toEqual([
      'Good morning',
      'cheap tea, add 加微信 abc12345',
    ]);
    expect(found?.after[0]).toMatchObject({ author: 'Lin', isStaff: true });
    expect(found?.author).toMatchObject({ joinedAt: at(100), messages: 3 });
    expect(found?.author.earlier.map(({ body }) => body)).toEqual(['Good morning']);
    const gone = await communityJobs.messageContext.run(context, { item: '1:G:x', stamp });
    expect(gone).toBeNull();
    const customer = found!.author.customer;
    expect(await communityJobs.ordersOf.run(context, { customer })).toBe(2);
  });

  test('is looked up by key for lists; what is gone is left out', async () => {
    const stamp = await communityStampOf(db);
    const { entries } = await queue();
    const items = [entries[0]!.id, '1:G:x', 'nonsense'];
    const found = await communityJobs.messagesOf.run(context, { items, stamp });
    expect(found.map(({ id }) => id)).toEqual([entries[0]!.id]);
  });
});

describe('what the ladder suggests for an item', () => {
  test('counts earlier breaches of its author, but not an earlier round of the item itself', async () => {
    const { entries } = await queue();
    const [first, second] = entries.filter(({ author }) => author === 'Spam');
    const suggest = (entry: Entry) => readSuggestion(db, entry, RULES, 'UTC', NOW);
    expect(await suggest(first!)).toMatchObject({
      ...{ before: 0, action: { kind: 'mute', seconds: 86_400 }, next: 6 },
    });
    await decide([first!], 'hide', at(1));
    expect(await suggest(second!)).toMatchObject({
      ...{ before: 4, limited: 'shortened', action: { kind: 'mute', seconds: 2_591_999 } },
    });
    expect((await suggest(first!)).before).toBe(0);
  });
});

describe('times of the queue', () => {
  test('are those of what was decided, and apart from them of what waits', async () => {
    const { entries } = await queue();
    const spam = entries.find(({ id }) => id.endsWith(':m2'))!;
    await decide([spam], 'hide', at(6));
    const stamp = await communityStampOf(db);
    const params = { settings: RULES, rulesFrom: null, zone: 'UTC', now: NOW };
    const fresh = jobContextOf(context.facts);
    const times = await communityJobs.reviewTimes.run(fresh, { ...params, stamp });
    expect(times).toMatchObject({ decided: 1, median: 2 * HOUR, waiting: 4, oldest: 7 * HOUR });
  });
});
