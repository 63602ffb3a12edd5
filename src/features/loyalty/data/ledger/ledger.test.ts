import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../../testing/anActor.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import type { DueEvent } from '../../domain/posting/dueEvents.ts';
import { bookDue } from '../../domain/posting/bookDue.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { chunkOf } from '../../domain/store/balanceChunk.ts';
import { grantedIn, readPart } from '../../domain/store/readPart.ts';
import { adjustPoints, BalanceTooLow, type Adjustment } from './adjustPoints.ts';
import { bookInBulk, LedgerChanged } from './bookInBulk.ts';
import { ClockSetBack, ledgerState } from './ledgerState.ts';
import { proveLedger } from './proveLedger.ts';
import { accountAfter } from './storedEntries.ts';

const DAY = 86_400_000;

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`ledger-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

function grant(id: string, points: number, day = 0, expiresOn: number | null = null): DueEvent {
  return {
    kind: 'grant',
    id,
    at: day * DAY,
    points,
    availableAt: (day + 14) * DAY,
    expiresAt: expiresOn === null ? null : expiresOn * DAY,
    earned: { eligible: points * 100, rules: 'pointRules:m1:1' },
  };
}

/** Books what is due for each member, at a day. */
async function post(due: Readonly<Record<number, readonly DueEvent[]>>, day: number) {
  return bookInBulk(db, { write: 'points.post', actor: anActor, now: day * DAY }, (ledger) => {
    for (const member of new Set([...ledger.members(), ...Object.keys(due).map(Number)])) {
      const { book } = ledger.account(member);
      const { entries } = bookDue(book, member, due[member] ?? [], day * DAY, () => false);
      ledger.write(member, entries);
    }
    return Promise.resolve({ result: null, details: {}, since: 0 });
  });
}

async function adjust(given: Partial<Adjustment>, day: number) {
  const params = { id: 'a', member: 5, points: 10, reason: 'Sorry', expiresAt: null, ...given };
  return perform(db, adjustPoints, params, anActor, day * DAY);
}

async function balance(member: number): Promise<number> {
  const rows = await db.pointsEntries.where('member').equals(member).toArray();
  const chunk = await db.pointsBalances.get(String(chunkOf(member)));
  return balanceOf(accountAfter(chunk, member, rows).book);
}

const prove = () => proveLedger(db, () => 0);

describe('booking in bulk', () => {
  test('writes entries, balances and one entry of the audit trail', async () => {
    const { booked } = await post({ 5: [grant('earn:1', 100)], 3000: [grant('earn:2', 7)] }, 20);
    expect(booked).toBe(4);
    expect(await balance(5)).toBe(100);
    expect(await balance(3000)).toBe(7);
    expect(await db.pointsBalances.count()).toBe(2);
    expect((await db.audit.toArray()).map(({ write, details }) => [write, details])).toEqual([
      ['points.post', { entries: 4 }],
    ]);
    expect(await prove()).toMatchObject({
      entries: 4,
      lots: 2,
      members: 2,
      faults: [],
      totals: { granted: 107, available: 107, pending: 0 },
    });
  });

  test('of the same things twice writes nothing', async () => {
    await post({ 5: [grant('earn:1', 100)] }, 20);
    const before = await ledgerState(db);
    expect((await post({ 5: [grant('earn:1', 100)] }, 21)).booked).toBe(0);
    expect(await ledgerState(db)).toEqual(before);
    expect(await db.audit.count()).toBe(1);
  });

  test('lets points of every member expire, also of those to whom nothing happened', async () => {
    await post({ 5: [grant('earn:1', 100, 0, 30)] }, 20);
    expect((await post({}, 29)).booked).toBe(0);
    expect((await post({}, 30)).booked).toBe(1);
    expect(await balance(5)).toBe(0);
    expect((await prove()).totals).toMatchObject({ granted: 100, expired: 100, available: 0 });
  });

  test('moves entries that staff made into columns, with their reasons', async () => {
    await post({ 5: [grant('earn:1', 100)] }, 20);
    await adjust({ points: 10 }, 21);
    await adjust({ id: 'b', points: -105, reason: '退货' }, 22);
    expect(await db.pointsEntries.count()).toBe(2);
    await post({ 6: [grant('earn:2', 1)] }, 40);
    expect(await db.pointsEntries.count()).toBe(0);
    expect(await balance(5)).toBe(5);
    const parts = await db.pointsParts.toArray();
    const names = parts.flatMap((part) => grantedIn(part));
    const entries = parts.flatMap((part) => [...readPart(part, (lot) => names[lot] ?? '')]);
    expect(entries.map(({ id, note }) => [id, note])).toEqual([
      ['earn:1', undefined],
      ['activate:earn:1', undefined],
      ['adjust:a', 'Sorry'],
      ['adjust:b', '退货'],
      ['earn:2', undefined],
      ['activate:earn:2', undefined],
    ]);
    expect(await prove()).toMatchObject({ faults: [], entries: 6 });
  });

  test('takes a share of a grant back with each refund, and all with the last', async () => {
    const refund = (amount: number): DueEvent => ({
      kind: 'clawBack',
      at: 15 * DAY,
      lot: 'earn:1',
      refunded: amount,
      policy: 'owe',
    });
    await post({ 5: [grant('earn:1', 100), refund(3_300)] }, 20);
    expect(await balance(5)).toBe(67);
    await post({ 5: [grant('earn:1', 100), refund(3_300), refund(10_000)] }, 21);
    expect(await balance(5)).toBe(0);
    expect((await post({ 5: [refund(3_300), refund(10_000)] }, 22)).booked).toBe(0);
    expect((await prove()).totals).toMatchObject({ clawedBack: 100, claimed: 100 });
  });

  test('is refused where the clock was set back', async () => {
    await post({ 5: [grant('earn:1', 100)] }, 20);
    await expect(post({ 5: [grant('earn:2', 100)] }, 19)).rejects.toThrow(ClockSetBack);
    await expect(adjust({}, 19)).rejects.toThrow(ClockSetBack);
  });

  test('is refused where somebody else booked meanwhile', async () => {
    await expect(
      bookInBulk(db, { write: 'points.post', actor: anActor, now: DAY }, async (ledger) => {
        await adjust({}, 1);
        const { book } = ledger.account(5);
        ledger.write(5, bookDue(book, 5, [grant('earn:1', 100, -20)], DAY, () => false).entries);
        return { result: null, details: {}, since: 0 };
      }),
    ).rejects.toThrow(LedgerChanged);
    expect(await db.pointsParts.count()).toBe(0);
    expect(await balance(5)).toBe(10);
  });
});

describe('an adjustment', () => {
  test('that is sent twice is booked once (Square Loyalty; loyalty vectors, T40)', async () => {
    await adjust({}, 1);
    await adjust({}, 2);
    expect(await balance(5)).toBe(10);
    expect(await db.audit.count()).toBe(1);
  });

  test('that would leave less than nothing is refused and writes nothing (T40)', async () => {
    await adjust({}, 1);
    await expect(adjust({ id: 'b', points: -11 }, 2)).rejects.toThrow(BalanceTooLow);
    expect(await db.pointsEntries.count()).toBe(1);
    expect(await db.audit.count()).toBe(1);
  });
});

describe('proving names what was damaged', () => {
  beforeEach(async () => {
    await post({ 5: [grant('earn:1', 100)], 6: [grant('earn:2', 50)] }, 20);
    await post({ 5: [grant('earn:3', 10, 10)] }, 40);
    await adjust({}, 41);
    await adjust({ id: 'b', points: 1 }, 42);
    expect((await prove()).faults).toEqual([]);
  });

  test('points of an entry', async () => {
    const part = (await db.pointsParts.get(1))!;
    part.points[0] = -99;
    part.points[1] = 99;
    await db.pointsParts.put(part);
    expect((await prove()).faults).toEqual([
      { kind: 'entryChanged', where: 'earn:1', member: 5 },
      expect.objectContaining({ kind: 'overdrawn', where: 'activate:earn:1' }),
      {
        kind: 'balanceDiffers',
        where: 'earn:1',
        member: 5,
        differs: expect.anything() as unknown,
      },
    ]);
  });

  test('a balance', async () => {
    const chunk = (await db.pointsBalances.get('0'))!;
    chunk.points[2] = 101;
    await db.pointsBalances.put(chunk);
    expect((await prove()).faults).toEqual([
      {
        kind: 'balanceDiffers',
        where: 'earn:1',
        member: 5,
        differs: { entries: 100, stored: 101 },
      },
    ]);
  });

  test('a part that is gone, the last one too', async () => {
    await db.pointsParts.delete(2);
    expect((await prove()).faults.map(({ kind }) => kind)).toContain('chainBroken');
    await db.pointsParts.delete(1);
    expect((await prove()).faults.map(({ kind }) => kind)).toContain('chainBroken');
  });

  test('an entry that staff made', async () => {
    const row = (await db.pointsEntries.get('adjust:a'))!;
    const changed = JSON.parse(JSON.stringify(row.entry).replaceAll('10', '90')) as unknown;
    await db.pointsEntries.put({ ...row, entry: changed });
    expect((await prove()).faults).toEqual([
      { kind: 'entryChanged', where: 'adjust:a', member: 5 },
    ]);
  });
});

describe('the ledger is as before or as after, whichever storage operation fails', () => {
  const check = async () => {
    expect((await prove()).faults).toEqual([]);
  };

  test('booking in bulk', async () => {
    await post({ 5: [grant('earn:1', 100)] }, 20);
    await adjust({}, 21);
    await sweepFaults({ db, check, act: () => post({ 5: [grant('earn:2', 10, 10)] }, 40) });
  }, 60_000);

  test('an adjustment', async () => {
    await post({ 5: [grant('earn:1', 100)] }, 1);
    await sweepFaults({ db, check, act: () => adjust({}, 21) });
  }, 60_000);
});
