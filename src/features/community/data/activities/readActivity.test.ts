import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';

const DAY = civilDay(2026, 3, 1);
/** Noon in Shanghai of so many days after the activity. */
const noon = (days: number) => Date.UTC(2026, 2, 1 + days, 4);

const order = (customer: string, days: number, state: number = LINE_STATE.sale) => ({
  ...{ order: `${customer} ${days}`, customer, placedAt: noon(days), state },
});
const member = (author: string, name: string, customer?: string) => ({
  ...{ membership: author, group: 'G', author, name },
  ...(customer === undefined ? {} : { customer }),
});
const TABLES: PlainTables = {
  customers: ['C1', 'C2', 'C3', 'C4'].map((customer) => ({ customer })),
  groups: [{ group: 'G', name: 'Tea friends' }],
  groupMembers: [
    member('wx1', '小红', 'C1'),
    member('wx2', 'Ann', 'C2'),
    member('wx3', 'Same', 'C3'),
    member('wx4', 'Same', 'C4'),
    member('wx5', 'Guest'),
    // Goes by what is somebody else’s own name.
    member('wx6', 'wx2', 'C3'),
  ],
  orderLines: [
    ...['C1', 'C2', 'C3', 'C4', 'X1'].map((customer) => order(customer, -5)),
    order('C1', 3),
    order('C2', 4),
    order('C2', 5, LINE_STATE.cancelled),
    order('X1', 200),
  ],
};

let db: WorkspaceDb;
beforeEach(() => {
  db = new WorkspaceDb('read-activity');
});
afterEach(async () => {
  await db.delete();
});

const read = async (participants: readonly string[], tables = TABLES) =>
  communityJobs.activity.run(jobContextOf(factSourceOf(tables, 3)), {
    ...{ participants: [...participants], from: DAY, until: DAY, zone: 'Asia/Shanghai' },
    stamp: await communityStampOf(db),
  });

describe('what came of an activity', () => {
  test('finds who took part by customer number, by author and by the name in groups, each once', async () => {
    expect(await read(['C1'])).toMatchObject({ customers: 1, orders: 1, ordered: 1 });
    expect(await read(['wx1'])).toMatchObject({ customers: 1, orders: 1 });
    expect(await read(['小红', 'wx1', 'C1'])).toMatchObject({ customers: 1, orders: 1 });
    expect(await read(['小红', 'Ann'])).toMatchObject({ customers: 2, orders: 2, ordered: 2 });
  });

  test('takes nobody for somebody else: unknown names, guests, and names that two people go by', async () => {
    expect(await read(['nobody', 'Guest', 'Same'])).toMatchObject({ customers: 0, orders: 0 });
    expect(await read(['wx2'])).toMatchObject({ customers: 1, orders: 1 });
  });

  test('compares with customers alike, and tells how far orders are known', async () => {
    const found = await read(['小红']);
    expect(found).toMatchObject({ exposed: { count: 1, size: 1 }, followed: true });
    expect(found.through).toBe(DAY + 200);
    const early = { ...TABLES, orderLines: TABLES.orderLines?.slice(0, 6) ?? [] };
    expect(await read(['小红'], early)).toMatchObject({ followed: false, through: DAY + 3 });
  });

  test('without any orders or groups is empty', async () => {
    const found = await read(['小红'], {});
    expect(found).toMatchObject({ customers: 0, orders: 0, ordered: 0, followed: false });
    expect(found.through).toBeNaN();
  });
});
