import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../../testing/anActor.ts';
import { aPointRule, pointSettings } from '../../../../testing/aPointRule.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { publishDraft, saveDraft } from '../../../../shared/data/policies/policyWrites.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { PointRuleSettings } from '../../domain/rules/pointRuleSettings.ts';
import {
  POSTS_SUBJECT,
  type ExperiencePostRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { NoRules, postPoints, previewPosting } from './postPoints.ts';
import { ClockSetBack } from './ledgerState.ts';
import { proveLedger } from './proveLedger.ts';

const at = (day: string) => Date.parse(`${day}T08:00:00Z`);
const NOW = at('2026-11-29');

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`post-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

async function publish(settings: PointRuleSettings, now: number): Promise<void> {
  const draft = { policy: 'pointRules', settings, settingsVersion: 1, revision: 0 };
  const { result } = await perform(db, saveDraft, draft, anActor, now);
  const { revision } = result;
  const about = { policy: 'pointRules', defaults: {}, note: '', liveFrom: null, rehearsal: null };
  await perform(db, publishDraft, { ...about, revision }, anActor, now);
}

async function post(tables: PlainTables, now = NOW) {
  return postPoints(jobContextOf(factSourceOf(tables, 3)), params(now));
}

function params(now: number) {
  const shop = { zone: 'UTC', currency: 'EUR', weekStart: 1 as const };
  return { database: db.name, now, actor: anActor, ...shop, since: at('2026-09-01') };
}

function order(id: string, customer: string | null, day: string, amount: number, more = {}) {
  const line = { product: 'p', quantity: 1, unitPrice: amount / 100, currency: 'EUR', state: 0 };
  const who = customer === null ? {} : { customer };
  return { order: id, ...who, placedAt: at(day), amount, ...line, ...more };
}

async function preview(tables: PlainTables, now = NOW) {
  return previewPosting(jobContextOf(factSourceOf(tables, 3)), params(now));
}

const prove = () => proveLedger(db, () => 0);

describe('posting', () => {
  test('is refused where no rules are published', async () => {
    await expect(post({ orderLines: [order('1', 'c', '2026-10-01', 100)] })).rejects.toThrow(
      NoRules,
    );
  });

  test('books orders, what was paid with points, and refunds; a second time nothing', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-11-01'));
    const tables = {
      orderLines: [
        order('1', 'c', '2026-10-01', 20_000),
        order('2', 'c', '2026-11-01', 3_000, { pointsUsed: 100 }),
        order('3', 'd', '2026-11-02', 8_000, { pointsUsed: 50 }),
      ],
      returns: [
        {
          returnCase: 'r',
          order: '1',
          amount: 5_000,
          currency: 'EUR',
          requestedAt: at('2026-10-20'),
        },
      ],
    };
    const first = await post(tables);
    expect(first).toMatchObject({
      lots: 3,
      granted: 310,
      members: 2,
      redeemed: 100,
      clawedBack: 50,
      shortCount: 1,
    });
    expect(first.short).toEqual([expect.objectContaining({ id: 'pay:3', points: 50 })]);
    expect(await post(tables)).toMatchObject({ booked: 0, lots: 0, granted: 0 });
    expect((await prove()).faults).toEqual([]);
  });

  test('takes back what an order earned that was cancelled since, and returns what it was paid with', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const kept = order('1', 'c', '2026-10-01', 20_000);
    const second = order('2', 'c', '2026-11-01', 3_000, { pointsUsed: 100 });
    await post({ orderLines: [kept, second] });
    const after = await post({ orderLines: [kept, { ...second, state: 2 }] }, NOW + 1);
    expect(after).toMatchObject({ returned: 100, clawedBack: 30 });
    expect(await post({ orderLines: [kept, { ...second, state: 2 }] }, NOW + 2)).toMatchObject({
      booked: 0,
    });
    expect(await prove()).toMatchObject({ faults: [], totals: { available: 200, redeemed: 0 } });
  });

  test('gives by the rules that were live at the time, also to orders that wait for their window', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const early = order('1', 'c', '2026-11-20', 1_000);
    await post({ orderLines: [early] }, at('2026-11-21'));
    await publish(
      pointSettings([aPointRule({ effect: { kind: 'fixed', points: 500 } })]),
      at('2026-11-25'),
    );
    const late = order('2', 'c', '2026-11-26', 1_000);
    await post({ orderLines: [early, late] });
    expect((await prove()).totals).toMatchObject({ granted: 510, pending: 510 });
  });

  test('leaves orders before the beginning alone, and counts those it cannot book', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const posted = await post({
      orderLines: [
        order('0', 'c', '2026-08-31', 5_000),
        order('1', null, '2026-10-01', 5_000),
        order('2', 'c', '2026-10-02', 5_000, { currency: 'USD' }),
        order('3', 'c', '2026-10-03', -5_000),
      ],
    });
    expect(posted).toMatchObject({ granted: 0, otherCurrency: 1, withoutMember: 1, booked: 0 });
  });
});

describe('posting facts that cannot be so', () => {
  const refund = (requestedAt: number) => ({
    returnCase: 'r',
    order: '1',
    amount: 5_000,
    currency: 'EUR',
    requestedAt,
  });
  const placed = order('1', 'c', '2026-10-01', 20_000);

  test('takes a refund that is dated before its order as one at that moment, and once', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const tables = { orderLines: [placed], returns: [refund(at('2026-09-20'))] };
    expect(await post(tables)).toMatchObject({ granted: 200, clawedBack: 50 });
    expect(await post(tables, NOW + 1)).toMatchObject({ booked: 0 });
    expect(await prove()).toMatchObject({ faults: [], totals: { available: 150 } });
  });

  test('gives limits back what a refund at the moment of its order takes', async () => {
    const limits = [{ per: 'member' as const, unit: 'points' as const, amount: 200 }];
    await publish(pointSettings([aPointRule({ limits })]), at('2026-09-01'));
    const later = order('2', 'c', '2026-10-05', 20_000);
    for (const [returned, granted] of [
      [[], 200],
      [[refund(at('2026-10-01'))], 250],
      [[refund(at('2026-09-20'))], 250],
    ] as const) {
      expect(await preview({ orderLines: [placed, later], returns: returned })).toMatchObject({
        granted,
      });
    }
  });

  test('leaves alone a refund of an order that nobody knows', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const tables = { orderLines: [placed], returns: [{ ...refund(NOW), order: '9' }] };
    expect(await post(tables)).toMatchObject({ granted: 200, clawedBack: 0 });
  });

  test('keeps the terms of a grant that waits when the rules change, also for its refund', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    const waiting = order('1', 'c', '2026-11-20', 20_000);
    await post({ orderLines: [waiting] }, at('2026-11-21'));
    const harder = { pendingDays: 365, clawBack: 'onlyPending' as const };
    const double = aPointRule({
      effect: { kind: 'perAmount', points: 2, per: 100, fractions: 'drop' },
    });
    await publish(pointSettings([double], { programme: harder }), at('2026-11-25'));
    const tables = { orderLines: [waiting], returns: [refund(at('2026-11-26'))] };
    expect(await post(tables, at('2026-11-27'))).toMatchObject({ granted: 0, clawedBack: 50 });
    // 14 days after the purchase, as it was then.
    await post(tables, at('2026-12-04'));
    expect((await prove()).totals).toMatchObject({ available: 150, pending: 0 });
  });

  test('gives points for birthdays on 29 February by the setting, once a year', async () => {
    const birthday = aPointRule({ trigger: 'birthday', effect: { kind: 'fixed', points: 5 } });
    const customers = [
      { customer: 'c', createdAt: at('2025-01-01'), birthday: Date.parse('2000-02-29') },
    ];
    const orderLines = [order('0', 'd', '2026-11-01', 1)];
    await publish(pointSettings([birthday], { programme: { leapBirthday: 'mar1' } }), NOW - 1);
    const january = { ...params(NOW), since: at('2026-01-01') };
    const context = () => jobContextOf(factSourceOf({ customers, orderLines }, 3));
    expect(await postPoints(context(), january)).toMatchObject({ granted: 5, lots: 1 });
    expect(await postPoints(context(), january)).toMatchObject({ booked: 0 });
    const [chunk] = await db.pointsBalances.toArray();
    expect(chunk?.idText).toMatch(/^birthday:\d+:2026$/);
    const [part] = await db.pointsParts.toArray();
    expect(new Date(part!.at[0]!).toISOString().slice(0, 10)).toBe('2026-03-01');
  });
});

describe('a preview of posting', () => {
  const early = order('1', 'c', '2026-10-01', 20_000);
  const late = order('2', 'd', '2026-11-26', 1_000);
  const refund = {
    returnCase: 'r',
    order: '1',
    amount: 5_000,
    currency: 'EUR',
    requestedAt: at('2026-10-20'),
  };

  test('shows what posting then books, and stores nothing', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    await publish(
      pointSettings([aPointRule({ effect: { kind: 'fixed', points: 500 } })]),
      at('2026-11-25'),
    );
    const tables = { orderLines: [early, late], returns: [refund] };
    const { pending, orders, versions, rows, ...sums } = await preview(tables);
    expect(await db.pointsParts.count()).toBe(0);
    expect(await db.pointsBalances.count()).toBe(0);
    expect(await db.audit.where('machine').equals('m1').count()).toBe(4);
    expect({ pending, orders }).toEqual({ pending: 500, orders: 2 });
    expect(versions).toEqual([
      { version: 'pointRules:m1:2', lots: 1, points: 500 },
      { version: 'pointRules:m1:1', lots: 1, points: 200 },
    ]);
    expect(rows.map((row) => [row.kind, row.order, row.points, row.pending])).toEqual([
      ['grant', '1', 200, false],
      ['clawBack', '1', -50, false],
      ['grant', '2', 500, true],
    ]);
    expect(await post(tables)).toEqual(sums);
  });

  test('says that there is nothing to book after it was', async () => {
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    await post({ orderLines: [early] });
    expect(await preview({ orderLines: [early] }, NOW + 1)).toMatchObject({
      booked: 0,
      rows: [],
      versions: [],
    });
  });

  test('is refused as posting is', async () => {
    await expect(preview({ orderLines: [early] })).rejects.toThrow(NoRules);
    await publish(pointSettings([aPointRule()]), at('2026-09-01'));
    await post({ orderLines: [early] });
    await expect(preview({ orderLines: [early] }, NOW - 1)).rejects.toThrow(ClockSetBack);
  });
});

/** Staff write a post down, or forget it. */
async function keepPost(id: string, more: Partial<ExperiencePostRow> | null, now = NOW) {
  const row: ExperiencePostRow = {
    ...{ id, group: 'g', message: '', author: 'Ada', customer: 'c', text: 'Good tea', link: '' },
    ...{ activity: '', state: 'featured', toldAt: at('2026-10-05'), note: '', at: now, by: 'Lin' },
    ...more,
  };
  const write = {
    name: 'post.collect',
    undoable: true,
    tables: ['experiencePosts'],
    run: async (records: RecordWriter) => {
      if (more) await records.put('experiencePosts', id, row);
      else await records.remove('experiencePosts', id);
      return { result: undefined, subject: POSTS_SUBJECT, details: {} };
    },
  } as const;
  await perform(db, write, {}, anActor, now);
}

describe('posting for featured posts', () => {
  const orders = {
    orderLines: [order('1', 'c', '2026-10-01', 100), order('2', 'd', '2026-10-02', 100)],
  };
  const sharing = () =>
    publish(
      pointSettings([aPointRule({ trigger: 'share', effect: { kind: 'fixed', points: 50 } })]),
      at('2026-09-01'),
    );
  /** One worker that keeps what it read, as the app does. */
  const worker = () => {
    const context = jobContextOf(factSourceOf(orders, 3));
    return (now = NOW) => postPoints(context, params(now));
  };

  test('gives the points of a share once, to the customer it is of', async () => {
    await sharing();
    const posting = worker();
    expect(await posting()).toMatchObject({ lots: 0 });
    await keepPost('post:a', { state: 'collected' });
    expect(await posting()).toMatchObject({ lots: 0 });
    await keepPost('post:a', {});
    await keepPost('post:unknown', { customer: '' });
    await keepPost('post:stranger', { customer: 'nobody' });
    expect(await posting()).toMatchObject({ lots: 1, granted: 50, members: 1 });
    expect(await posting()).toMatchObject({ booked: 0 });
    expect(await prove()).toMatchObject({ faultCount: 0 });
  });

  test('takes them back when it is featured no longer, and gives them anew when it is again', async () => {
    await sharing();
    const posting = worker();
    await keepPost('post:a', {});
    expect(await posting()).toMatchObject({ granted: 50 });
    await keepPost('post:a', { state: 'declined' });
    expect(await posting(NOW + 1)).toMatchObject({ granted: 0, clawedBack: 50 });
    expect(await posting(NOW + 2)).toMatchObject({ booked: 0 });
    await keepPost('post:a', {});
    expect(await posting(NOW + 3)).toMatchObject({ lots: 1, granted: 50, clawedBack: 0 });
    await keepPost('post:a', null);
    expect(await posting(NOW + 4)).toMatchObject({ granted: 0, clawedBack: 50 });
    expect(await prove()).toMatchObject({ faultCount: 0 });
  });

  test('moves them where staff find out that the post is another customer’s', async () => {
    await sharing();
    const posting = worker();
    await keepPost('post:a', {});
    await posting();
    await keepPost('post:a', { customer: 'd' });
    expect(await posting(NOW + 1)).toMatchObject({ granted: 50, clawedBack: 50, members: 1 });
    expect(await posting(NOW + 2)).toMatchObject({ booked: 0 });
  });
});
