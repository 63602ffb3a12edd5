import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ResidentFacts } from '../../../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { importFile } from '../../../../testing/importFile.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { messageOutcomes } from '../../domain/book/messageOutcomes.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from './communityStampOf.ts';
import { groupBookOf } from './groupBookOf.ts';

const SHOP = { zone: 'UTC', currency: 'EUR' };
const NOW = Date.UTC(2026, 5, 1);

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`group-book-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const HEADERS = 'conversation,message,at,role,author,channel,body';

/** 'tea 1 09:00 customer Ann Hello': conversation, number ('-' for none), time, role, author, text. */
async function bring(...said: string[]): Promise<void> {
  const rows = said.map((one) => {
    const [conversation, number, time, role, author, ...words] = one.split(' ');
    const at = time === '-' ? '' : `2026-03-01T${time ?? ''}:00Z`;
    const id = number === '-' ? '' : number;
    return `${conversation ?? ''},${id ?? ''},${at},${role ?? ''},${author ?? ''},QQ,${words.join(' ')}`;
  });
  const file = new Blob([[HEADERS, ...rows].join('\n')]);
  await importFile(db, file, 'chat.csv', SHOP, NOW + ++serial);
}

async function book(): Promise<GroupBook> {
  const context = jobContextOf(new ResidentFacts(db, 1 << 24));
  return groupBookOf({ ...context, stamp: await communityStampOf(db) });
}

const spoken = (all: GroupBook) =>
  Array.from({ length: all.size }, (_, message) => all.message(message).body);

describe('the book of groups', () => {
  test('holds conversations in which three customers write, oldest message first', async () => {
    await bring(
      'tea 2 09:05 customer Ben second',
      'tea 1 09:00 customer Ann first',
      'tea 3 09:10 agent Lin third',
      'tea 4 09:15 customer Cao fourth',
      'T1 1 09:00 customer Dan mine',
      'T1 2 09:01 agent Lin ours',
    );
    const all = await book();
    expect(all.groups.map(({ id, because, platform }) => [id, because, platform])).toEqual([
      ['tea', 'writers', 'qq'],
    ]);
    expect(spoken(all)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(all.message(2).isStaff).toBe(true);
    expect(all.message(0)).toMatchObject({ group: 'tea', author: 'Ann', isStaff: false });
    expect(Array.from({ length: all.size }, (_, i) => all.find(all.keyOf(i)))).toEqual([
      0, 1, 2, 3,
    ]);
    expect(all.find('3:tea:9')).toBeUndefined();
  });

  test('follows staff, who say what is a group and who is of the shop', async () => {
    await bring('pair 1 09:00 customer Ann hi', 'pair 2 09:01 customer Ben hi');
    await bring(
      'T1 1 09:00 customer Dan a',
      'T1 2 09:01 customer Eva b',
      'T1 3 09:02 customer Fay c',
    );
    const note = {
      ...{ platform: null, owner: '', rules: { en: '', 'zh-CN': '' }, at: 1, by: 'Li' },
    };
    await db.groupNotes.bulkPut([
      { id: 'pair', isGroup: true, staff: ['Ben'], ...note },
      { id: 'T1', isGroup: false, staff: [], ...note },
    ]);
    const all = await book();
    expect(all.groups.map(({ id, because }) => [id, because])).toEqual([['pair', 'staff']]);
    expect([all.message(0).isStaff, all.message(1).isStaff]).toEqual([false, true]);
  });

  test('keeps messages without times before all others, in the order of the file', async () => {
    await bring(
      'tea 1 - customer Ann one',
      'tea 2 08:00 customer Ben three',
      'tea 3 - customer Cao two',
    );
    expect(spoken(await book())).toEqual(['one', 'two', 'three']);
  });

  test('knows what people found: the last decision, its contrary once overturned, and labels', async () => {
    await bring(
      ...['A', 'B', 'C', 'D', 'E'].map(
        (author, i) => `tea ${String(i + 1)} 09:0${String(i)} customer ${author} text`,
      ),
    );
    const all = await book();
    const decision = {
      ...{ round: 1, reason: '', group: 'tea', author: '', rules: [], severity: null, since: 1 },
      ...{ shownAt: 1, by: 'Li', overturned: null },
    } as const;
    const outcomes = messageOutcomes(
      all,
      [
        { ...decision, id: 'a', item: '3:tea:1', verdict: 'hide', at: 5 },
        { ...decision, id: 'b', item: '3:tea:1', verdict: 'approve', round: 2, at: 9 },
        { ...decision, id: 'c', item: '3:tea:2', verdict: 'mute', at: 5 },
        {
          ...decision,
          ...{ id: 'd', item: '3:tea:3', verdict: 'remove', at: 5 },
          overturned: { at: 6, by: 'Wu', reason: '' },
        },
        { ...decision, id: 'e', item: '3:tea:4', verdict: 'escalate', at: 5 },
        { ...decision, id: 'f', item: '3:tea:99', verdict: 'hide', at: 5 },
      ],
      [
        { id: '3:tea:5', outcome: 'breach', at: 1, by: 'Li' },
        { id: '3:tea:2', outcome: 'fine', at: 1, by: 'Li' },
      ],
    );
    expect([...outcomes].sort()).toEqual([
      ['0', 'fine'],
      ['1', 'breach'],
      ['2', 'fine'],
      ['4', 'breach'],
    ]);
  });

  test('lists groups by how much is said in them', async () => {
    await bring('b 1 09:00 customer A x', 'b 2 09:00 customer B x', 'b 3 09:00 customer C x');
    await bring(...['A', 'B', 'C', 'D'].map((who, i) => `a ${String(i)} 09:00 customer ${who} x`));
    const context = jobContextOf(new ResidentFacts(db, 1 << 24));
    const stamp = await communityStampOf(db);
    const found = await communityJobs.groups.run(context, { stamp });
    expect(found.map(({ id, messages }) => [id, messages])).toEqual([
      ['a', 4],
      ['b', 3],
    ]);
  });
});
