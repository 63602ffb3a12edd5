import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCoupon, aGift } from '../../../../testing/aGift.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import { GiftSteps } from '../../../../testing/giftSteps.ts';
import { nameAuthority } from '../../../../shared/data/backup/authority.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { bookDue } from '../../domain/posting/bookDue.ts';
import { bookInBulk } from '../ledger/bookInBulk.ts';
import { proveLedger } from '../ledger/proveLedger.ts';
import { CodesKnown } from './addCodes.ts';
import { cancelRedemptions } from './cancelRedemptions.ts';
import { expireRedemptions } from './expireRedemptions.ts';
import { fulfilRedemptions } from './fulfilRedemptions.ts';
import { LOYALTY_GIFT_WRITES } from './giftWrites.ts';
import { StockTooLow, writeOffStock } from './receiveStock.ts';
import { RedemptionRefused } from './redemptionRefused.ts';
import { reopenRedemptions } from './reopenRedemptions.ts';
import { reserveRedemption } from './reserveRedemption.ts';
import { returnRedemptions } from './returnRedemptions.ts';
import { CodeShownBefore, showCode } from './showCode.ts';

const HOUR = 3_600_000;

let db: WorkspaceDb;
let shop: GiftSteps;
let serial = 0;
beforeEach(async () => {
  db = new WorkspaceDb(`gifts-${++serial}`);
  shop = new GiftSteps(db);
  await shop.publish([aGift(), aCoupon(), aGift({ id: 'rare', perMember: 3, points: 10 })]);
  await shop.grant(5, 250);
});
afterEach(async () => {
  expect((await proveLedger(db, () => 0)).faults).toEqual([]);
  await db.delete();
});

const fulfil = (id: string, now: number, tracking = '') =>
  shop.write(fulfilRedemptions, { redemptions: [{ id, tracking }] }, now);

/** Rolls all rows of the ledger into columns, as a posting does. */
async function fold(now: number): Promise<void> {
  const terms = { at: now, availableAt: now, expiresAt: null, points: 1 };
  const earned = { eligible: 0, rules: '' };
  await bookInBulk(db, { write: 'points.post', actor: anActor, now }, (ledger) => {
    const { book } = ledger.account(9);
    const due = [{ kind: 'grant', id: `earn:${now}`, earned, ...terms }] as const;
    ledger.write(9, bookDue(book, 9, due, now, () => false).entries);
    return Promise.resolve({ result: null, details: {}, since: 0 });
  });
}

describe('a redemption', () => {
  test('keeps points and a piece aside, and has both leave when it is fulfilled', async () => {
    await shop.receive('cup', 2);
    const { id, expiresAt } = await shop.reserve({ id: 'a' }, 2);
    expect([id, expiresAt]).toEqual(['redeem:a', 2 + 72 * HOUR]);
    expect([await shop.balance(5), await shop.available('cup')]).toEqual([150, 1]);
    expect(await fulfil(id, 3, ' SF123 ')).toEqual({ done: [id], refused: [] });
    expect(await db.redemptions.get(id)).toMatchObject({
      state: 'fulfilled',
      tracking: 'SF123',
      settledAt: 3,
    });
    expect((await proveLedger(db, () => 0)).totals).toMatchObject({ redeemed: 100, reserved: 0 });
    expect(await shop.available('cup')).toBe(1);
  });

  test('that is cancelled gives both back, also after the ledger was rolled into columns', async () => {
    await shop.receive('cup', 1);
    const { id } = await shop.reserve({}, 2);
    await fold(3);
    expect(await db.pointsEntries.count()).toBe(0);
    await shop.write(cancelRedemptions, { ids: [id] }, 4);
    expect([await shop.balance(5), await shop.available('cup')]).toEqual([250, 1]);
    expect(await shop.write(cancelRedemptions, { ids: [id] }, 5)).toEqual({
      done: [],
      refused: [{ id, reason: 'state' }],
    });
  });

  test('that waits too long is released by the next request, and cannot be fulfilled', async () => {
    await shop.receive('cup', 1);
    await shop.grant(6, 100);
    const { id, expiresAt } = await shop.reserve({}, 2);
    await expect(shop.reserve({ member: 6 }, expiresAt - 1)).rejects.toThrow('giftGone');
    await shop.reserve({ member: 6 }, expiresAt);
    expect(await db.redemptions.get(id)).toMatchObject({ state: 'expired', settledAt: expiresAt });
    expect(await shop.balance(5)).toBe(250);
    expect(await fulfil(id, expiresAt + 1)).toEqual({
      done: [],
      refused: [{ id, reason: 'state' }],
    });
  });

  test('that waits too long is released where somebody wants to fulfil it', async () => {
    await shop.receive('cup', 1);
    const { id, expiresAt } = await shop.reserve({}, 2);
    expect(await fulfil(id, expiresAt)).toEqual({
      done: [],
      refused: [{ id, reason: 'expired' }],
    });
    expect([await shop.balance(5), await shop.available('cup')]).toEqual([250, 1]);
  });

  test('of all that wait too long can be released at once', async () => {
    await shop.receive('rare', 3);
    const first = await shop.reserve({ gift: 'rare' }, 2);
    await shop.reserve({ gift: 'rare' }, 3);
    expect(await shop.write(expireRedemptions, {}, first.expiresAt)).toBe(1);
    expect(await shop.write(expireRedemptions, {}, first.expiresAt + 1)).toBe(1);
    expect(await shop.balance(5)).toBe(250);
  });

  test('is kept at its price, whatever the catalogue says later', async () => {
    await shop.receive('cup', 1);
    const { id } = await shop.reserve({}, 2);
    await shop.publish([aGift({ points: 200 })], 3);
    await shop.write(cancelRedemptions, { ids: [id] }, 4);
    await shop.write(reopenRedemptions, { ids: [id] }, 5);
    expect(await shop.balance(5)).toBe(150);
  });
});

describe('what was done in the queue is taken back', () => {
  test('a fulfilment, as often as need be', async () => {
    await shop.receive('cup', 1);
    const { id } = await shop.reserve({}, 2);
    for (let now = 3; now < 9; now += 2) {
      await fulfil(id, now);
      await fold(now);
      expect(await shop.write(reopenRedemptions, { ids: [id] }, now + 1)).toEqual({
        done: [id],
        refused: [],
      });
    }
    expect(await db.redemptions.get(id)).toMatchObject({ state: 'reserved', round: 4 });
    await shop.write(cancelRedemptions, { ids: [id] }, 10);
    expect([await shop.balance(5), await shop.available('cup')]).toEqual([250, 1]);
  });

  test('a cancellation, unless somebody else got the gift or the points are spent', async () => {
    await shop.receive('cup', 1);
    const { id } = await shop.reserve({}, 2);
    await shop.write(cancelRedemptions, { ids: [id] }, 3);
    const other = await shop.reserve({ id: 'other' }, 4);
    expect(await shop.write(reopenRedemptions, { ids: [id] }, 5)).toEqual({
      done: [],
      refused: [{ id, reason: 'giftGone' }],
    });
    await shop.receive('cup', 2, 6);
    await shop.reserve({}, 6);
    expect(await shop.write(reopenRedemptions, { ids: [id] }, 7)).toEqual({
      done: [],
      refused: [{ id, reason: 'balanceTooLow', balance: 50, price: 100 }],
    });
    await shop.write(cancelRedemptions, { ids: [other.id] }, 8);
    expect((await shop.write(reopenRedemptions, { ids: [id] }, 9)).done).toEqual([id]);
    expect(await shop.balance(5)).toBe(50);
  });

  test('a parcel that came back gives its points back to their lots, and its piece', async () => {
    await shop.receive('cup', 1);
    const { id } = await shop.reserve({}, 2);
    await fulfil(id, 3);
    await fold(4);
    await shop.write(returnRedemptions, { ids: [id] }, 5);
    expect([await shop.balance(5), await shop.available('cup')]).toEqual([250, 1]);
    expect((await proveLedger(db, () => 0)).totals).toMatchObject({ redeemed: 0 });
    expect((await shop.write(returnRedemptions, { ids: [id] }, 6)).refused).toHaveLength(1);
  });
});

describe('a request that is refused writes nothing (loyalty vectors, T40)', () => {
  const refused = async (request: Parameters<GiftSteps['reserve']>[0], now = 9) => {
    const before = await shop.rows();
    const error: unknown = await shop.reserve(request, now).catch((thrown: unknown) => thrown);
    expect(await shop.rows()).toEqual(before);
    expect(error).toBeInstanceOf(RedemptionRefused);
    return error instanceof RedemptionRefused ? error.refusal : undefined;
  };

  test('where the points do not suffice', async () => {
    await shop.receive('cup', 9);
    expect(await refused({ member: 6 })).toEqual({
      reason: 'balanceTooLow',
      balance: 0,
      price: 100,
    });
  });

  test('where the gift is gone, or the pool is empty', async () => {
    expect(await refused({})).toEqual({ reason: 'giftGone' });
    expect(await refused({ gift: 'five-off' })).toEqual({ reason: 'noCodes' });
    expect(await refused({ gift: 'none' })).toEqual({ reason: 'noGift' });
  });

  test('where the member has their share', async () => {
    await shop.receive('rare', 9);
    for (let n = 0; n < 3; n++) await shop.reserve({ gift: 'rare' });
    expect(await refused({ gift: 'rare' })).toEqual({ reason: 'limitReached', limit: 3 });
  });

  test('where another computer redeems', async () => {
    await shop.receive('cup', 9);
    await shop.write(nameAuthority, { machine: 'm2', name: 'Till' }, 2);
    expect(await refused({})).toEqual({ reason: 'notHere', machine: 'Till' });
  });

  test('and the same request twice is one', async () => {
    await shop.receive('cup', 9);
    const first = await shop.reserve({ id: 'same' }, 2);
    const before = await shop.rows();
    expect(await shop.reserve({ id: 'same' }, 3)).toEqual(first);
    expect(await shop.rows()).toEqual(before);
  });
});

describe('two tabs at the same shop (loyalty vectors, T41)', () => {
  /** Asks many times at once, through connections of their own. */
  async function ask(times: number, request: (n: number) => { member: number; gift: string }) {
    const tabs = [new WorkspaceDb(db.name), new WorkspaceDb(db.name)];
    const asked = Array.from({ length: times }, async (_, n) => {
      const tab = tabs[n % 2] ?? db;
      const params = { id: `ask-${n}`, level: null, zone: 'UTC', ...request(n) };
      return perform(tab, reserveRedemption, params, anActor, 2);
    });
    const answers = await Promise.allSettled(asked);
    for (const tab of tabs) tab.close();
    const reasons = answers.map((answer) =>
      answer.status === 'fulfilled'
        ? 'done'
        : answer.reason instanceof RedemptionRefused
          ? answer.reason.refusal.reason
          : String(answer.reason),
    );
    return Object.fromEntries(
      [...new Set(reasons)].map((reason) => [
        reason,
        reasons.filter((each) => each === reason).length,
      ]),
    );
  }

  test('of two at the last gift one gets it; the other keeps the points and wrote nothing', async () => {
    await shop.receive('cup', 1);
    await shop.grant(6, 100);
    expect(await ask(2, (n) => ({ member: 5 + n, gift: 'cup' }))).toEqual({ done: 1, giftGone: 1 });
    const [redemption] = await db.redemptions.toArray();
    const loser = redemption?.member === 5 ? 6 : 5;
    expect(await shop.balance(loser)).toBe(loser === 5 ? 250 : 100);
    expect(await db.pointsEntries.where('member').equals(loser).count()).toBe(1);
    expect(await db.redemptions.count()).toBe(1);
  });

  test('of five requests for what a member may have three times three succeed', async () => {
    await shop.receive('rare', 9);
    expect(await ask(5, () => ({ member: 5, gift: 'rare' }))).toEqual({ done: 3, limitReached: 2 });
    expect(await shop.balance(5)).toBe(220);
  });

  test('of 50 requests for the last five gifts exactly five succeed', async () => {
    await shop.receive('cup', 5);
    for (let member = 10; member < 60; member++) await shop.grant(member, 100);
    expect(await ask(50, (n) => ({ member: 10 + n, gift: 'cup' }))).toEqual({
      done: 5,
      giftGone: 45,
    });
    expect(await shop.available('cup')).toBe(0);
    expect((await proveLedger(db, () => 0)).totals).toMatchObject({ reserved: 500 });
  });
});

describe('codes', () => {
  test('are each held by one redemption, and come back while nobody has seen them', async () => {
    await shop.codes('five-off', ['AAAA', 'BBBB']);
    const first = await shop.reserve({ gift: 'five-off' });
    const second = await shop.reserve({ gift: 'five-off' });
    const held = await db.couponCodes.toArray();
    expect(new Set(held.map(({ redemption }) => redemption))).toEqual(
      new Set([first.id, second.id]),
    );
    await shop.write(cancelRedemptions, { ids: [first.id] }, 3);
    expect(await db.couponCodes.where('pool').equals('five-off').count()).toBe(1);
    expect(await db.stockMovements.count()).toBe(0);
  });

  test('are shown once, when they were handed out; then the redemption stands', async () => {
    await shop.codes('five-off', ['AAAA']);
    const { id } = await shop.reserve({ gift: 'five-off' });
    await expect(shop.write(showCode, { id }, 3)).rejects.toThrow('no code to show');
    await fulfil(id, 3);
    expect(await shop.write(showCode, { id }, 4)).toBe('AAAA');
    await expect(shop.write(showCode, { id }, 5)).rejects.toThrow(CodeShownBefore);
    const refused = { done: [], refused: [{ id, reason: 'codeShown' }] };
    expect(await shop.write(reopenRedemptions, { ids: [id] }, 6)).toEqual(refused);
    expect(await shop.write(returnRedemptions, { ids: [id] }, 6)).toEqual(refused);
    // The trail tells that codes were added, held and shown, not which.
    const entries = await db.audit.toArray();
    expect(entries.at(-1)?.write).toBe('redemption.showCode');
    expect(JSON.stringify(entries)).not.toContain('AAAA');
  });

  test('of the same name are refused, of another gift too', async () => {
    await shop.codes('five-off', ['AAAA']);
    const before = await shop.rows();
    await expect(shop.codes('other', ['BBBB', 'AAAA'])).rejects.toThrow(CodesKnown);
    await expect(shop.codes('five-off', ['CCCC', 'CCCC'])).rejects.toThrow(CodesKnown);
    expect(await shop.rows()).toEqual(before);
  });
});

describe('stock', () => {
  test('cannot be written off where it is kept aside', async () => {
    await shop.receive('cup', 3);
    await shop.reserve({});
    const off = (id: string, quantity: number) =>
      shop.write(writeOffStock, { id, gift: 'cup', quantity, note: 'broken' }, 3);
    await expect(off('a', 3)).rejects.toThrow(StockTooLow);
    await off('a', 2);
    await off('a', 2);
    expect(await shop.available('cup')).toBe(0);
    await expect(off('b', 0)).rejects.toThrow(RangeError);
  });
});

type Case<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P }
    : never;

type Cases<T> = { readonly [K in keyof T]: Case<T[K]> };

/** One for each write, in the order of the list: a write without one is a type error. */
const CASES: Cases<typeof LOYALTY_GIFT_WRITES> = [
  { first: nothing, params: { id: 'a', gift: 'cup', quantity: 3, note: '' } },
  {
    first: () => shop.receive('cup', 3),
    params: { id: 'a', gift: 'cup', quantity: 3, note: 'broken' },
  },
  { first: nothing, params: { gift: 'five-off', codes: ['AAAA', 'BBBB'] } },
  {
    // Another's reservation has waited too long, and is released on the way.
    first: async () => {
      await shop.receive('cup', 1);
      await shop.grant(6, 100);
      await shop.reserve({ member: 6 });
    },
    params: { id: 'a', member: 5, gift: 'cup', level: null, zone: 'UTC' },
  },
  { first: reserved, params: { redemptions: [{ id: 'redeem:a', tracking: 'SF1' }] } },
  { first: reserved, params: { ids: ['redeem:a', 'redeem:b'] } },
  { first: fulfilled, params: { ids: ['redeem:a', 'redeem:b'] } },
  { first: fulfilled, params: { ids: ['redeem:a', 'redeem:b'] } },
  { first: reserved, params: {} },
  { first: fulfilled, params: { id: 'redeem:b' } },
];

async function nothing(): Promise<void> {
  // What is there before each test suffices.
}

async function reserved(): Promise<void> {
  await shop.receive('cup', 1);
  await shop.codes('five-off', ['AAAA']);
  await shop.reserve({ id: 'a' });
  await shop.reserve({ id: 'b', gift: 'five-off' });
}

async function fulfilled(): Promise<void> {
  await reserved();
  await fulfil('redeem:a', 3);
  await fulfil('redeem:b', 3);
}

describe('a write about gifts is done or not done, whichever storage operation fails', () => {
  test.each(LOYALTY_GIFT_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s',
    async (name, place) => {
      await CASES[place]?.first();
      const write = LOYALTY_GIFT_WRITES[place] as RegisteredWrite<unknown, unknown>;
      const late = name === 'redemption.reserve' || name === 'redemption.expire';
      const now = late ? 100 * HOUR : 10;
      await sweepFaults({
        db,
        act: () => perform(db, write, CASES[place]?.params, anActor, now),
        check: async () => {
          expect((await proveLedger(db, () => 0)).faults).toEqual([]);
        },
      });
    },
    120_000,
  );
});
