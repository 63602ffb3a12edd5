import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { MEMBER_ROLES } from '../../../../shared/domain/facts/communityTables.ts';
import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import { saveGroupNote, type GroupNoteParams } from './groupWrites.ts';
import { addReport } from './reportWrites.ts';

const NOW = Date.UTC(2026, 2, 31, 12);
const DAY = 86_400_000;
const ago = (days: number) => NOW - days * DAY;
const PERIOD = { days: 30, zone: 'Asia/Shanghai', now: NOW } as const;

const said = (message: string, days: number, author: string, body: string) => ({
  ...{ conversation: 'G1', message, at: ago(days), author, body, channel: '企业微信' },
  role: MESSAGE_ROLES.indexOf(author === 'lin' ? 'agent' : 'customer'),
});

const TABLES: PlainTables = {
  messages: [
    said('1', 10, 'wx1', '明天有货吗'),
    said('2', 9.5, 'lin', '有'),
    said('3', 5, 'wx9', 'cheaper over here'),
    said('4', 80, 'wx1', 'long ago'),
  ],
  groupMembers: [
    ...[1, 2, 3].map((n) => ({
      ...{ membership: `m${n}`, group: 'G1', author: `wx${n}`, customer: `c${n}` },
      joinedAt: ago(300),
    })),
    { ...{ membership: 'm0', group: 'G1', author: 'lin' }, role: MEMBER_ROLES.indexOf('staff') },
  ],
  groups: [{ group: 'G2', name: 'Quiet', owner: 'Lin' }],
  groupReports: [
    { report: 'R1', group: 'G1', message: '3', author: 'x', reporter: 'wx1', at: ago(4) },
    { report: 'R2', group: 'G1', quote: 'not here', author: 'wx9', reason: 'spam' },
    { report: 'R3', group: 'G2', quote: 'elsewhere' },
    { report: 'R4', group: 'G1', quote: ' long ago ', reason: 'old' },
    { report: 'R1', group: 'G1', quote: 'an older one', hidden: true },
  ],
  groupStatistics: [
    { statistic: 's2', at: ago(5), group: 'G1', members: 40, messages: 12 },
    { statistic: 's1', at: ago(10), group: 'G1', members: 39, messages: 9 },
    { statistic: 's3', at: ago(5), owner: 'Lin', members: 99 },
  ],
};

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`group-jobs-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const stampNow = () => communityStampOf(db);
const group = async (id = 'G1', tables = TABLES) =>
  communityJobs.group.run(jobContextOf(factSourceOf(tables)), {
    ...{ ...PERIOD, group: id, weekStart: 1, stamp: await stampNow() },
  });

describe('the page of a group', () => {
  test('has the period’s numbers, and the platform of its messages where no list names one', async () => {
    const found = await group();
    expect(found?.info).toMatchObject({ id: 'G1', platform: 'wecom', because: 'listed' });
    expect(found?.figures).toMatchObject({ members: 3, messages: 3, writers: 2 });
    expect(found?.figures.active).toMatchObject({ count: 1, size: 3 });
    expect(found?.figures.answered).toMatchObject({ count: 1, size: 1 });
    expect(await group('nothing')).toBeNull();
  });

  test('has its own statistics beside what its messages count, else those of its owner', async () => {
    const own = (await group())?.statistics;
    expect(own).toMatchObject({
      of: 'group',
      days: [
        { members: 39, messages: 9, newMembers: null, counted: { messages: 1, writers: 1 } },
        { members: 40, messages: 12, counted: { messages: 1, writers: 1 } },
      ],
    });
    const quiet = (await group('G2'))?.statistics;
    expect(quiet).toMatchObject({ of: 'owner', days: [{ members: 99, counted: null }] });
  });

  test('lists complaints by files and by staff, with the message where it is there', async () => {
    const report = {
      ...{ id: 'report:1', message: '2:G1:3', group: 'G1', author: 'wx9', reporter: '' },
      ...{ reason: 'advertising', note: 'again' },
    };
    const { entry } = await perform(db, addReport, report, anActor, NOW);
    const words = async () =>
      (await group())?.reports.map(({ by, text, author, reason }) =>
        [by, text, author, reason].join(' | '),
      );
    const fromFiles = [
      'file | cheaper over here | wx9 | ',
      'file | not here | wx9 | spam',
      // Found by what it quotes, as the queue finds it.
      'file | long ago | wx1 | old',
    ];
    expect(await words()).toEqual(['staff | cheaper over here | wx9 | advertising', ...fromFiles]);
    await undoEntry(db, entry!, anActor, NOW + 1);
    expect(await words()).toEqual(fromFiles);
  });

  test('goes by what staff say of it', async () => {
    const note = {
      ...{
        id: 'G1',
        name: 'Tea friends',
        known: 'G1',
        isGroup: null,
        owner: 'Zhao',
        staff: ['wx9'],
      },
      platform: 'qq' as const,
      rules: { en: 'Be kind', 'zh-CN': '' },
    } satisfies GroupNoteParams;
    await perform(db, saveGroupNote, note, anActor, NOW);
    const found = await group();
    expect(found?.info).toMatchObject({
      name: 'Tea friends',
      platform: 'qq',
      owner: 'Zhao',
      rules: { en: 'Be kind' },
    });
    expect(found?.figures).toMatchObject({ writers: 1, staffMessages: 2 });
    const none = { ...note, staff: [], isGroup: false };
    await perform(db, saveGroupNote, none, anActor, NOW + 1);
    expect(await group()).toBeNull();
  });
});

describe('the lists of a group', () => {
  test('have its messages, newest first, and how often each was reported', async () => {
    const { total, rows } = await communityJobs.groupMessages.run(
      jobContextOf(factSourceOf(TABLES)),
      { ...PERIOD, group: 'G1', page: 0, stamp: await stampNow() },
    );
    expect(total).toBe(3);
    expect(rows.map(({ key, isStaff }) => `${key} ${isStaff}`)).toEqual([
      '2:G1:3 false',
      '2:G1:2 true',
      '2:G1:1 false',
    ]);
  });

  test('have everybody of it', async () => {
    const rows = await communityJobs.groupMembers.run(jobContextOf(factSourceOf(TABLES)), {
      ...{ group: 'G1', zone: PERIOD.zone, now: NOW, stamp: await stampNow() },
    });
    expect(rows.map(({ author, messages }) => `${author} ${messages}`)).toEqual([
      'wx1 2',
      'lin 1',
      'wx9 1',
      'wx2 0',
      'wx3 0',
    ]);
  });

  test('have the groups of one customer', async () => {
    const facts = factSourceOf(TABLES);
    const customer = (await facts.dictionary('customers.customer')).find('c1');
    const rows = await communityJobs.customerGroups.run(jobContextOf(facts), {
      ...{ customer, stamp: await stampNow() },
    });
    expect(rows.map(({ id, messages }) => `${id} ${messages}`)).toEqual(['G1 2']);
  });

  test('of all groups have each with its numbers', async () => {
    const rows = await communityJobs.groupHealth.run(jobContextOf(factSourceOf(TABLES)), {
      ...{ ...PERIOD, stamp: await stampNow() },
    });
    expect(rows.map(({ name, figures }) => `${name} ${figures.messages}`)).toEqual([
      'G1 3',
      'Quiet 0',
    ]);
  });
});

test('members’ orders are compared with those of customers in no group', async () => {
  const order = (customer: string, days: number) => ({
    ...{ order: `${customer}-${days}`, customer, placedAt: ago(days), state: LINE_STATE.sale },
  });
  const orderLines = [
    ...['c1', 'c2', 'c3'].flatMap((member) => [order(member, 200), order(member, 170)]),
    ...['x1', 'x2', 'x3', 'x4'].map((other) => order(other, 200)),
    order('x5', 0),
  ];
  const tables = { ...TABLES, orderLines };
  const ask = async (id: string | null) =>
    communityJobs.membership.run(jobContextOf(factSourceOf(tables)), {
      ...{ group: id, zone: PERIOD.zone, now: NOW, stamp: await stampNow() },
    });
  const found = await ask('G1');
  expect(found).toMatchObject({
    linked: 3,
    exposed: { count: 3, size: 6 },
    others: { count: 0, size: 4 },
  });
  expect(found?.matched.difference).toBeCloseTo(1, 12);
  expect(await ask('nothing')).toBeNull();
  expect(await ask(null)).toEqual(found);
});
