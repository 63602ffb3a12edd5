import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { PrizeIssueRow } from '../../../../shared/domain/community/activityRecords.ts';
import { aCoupon, aGift } from '../../../../testing/aGift.ts';
import { GiftSteps } from '../../../../testing/giftSteps.ts';
import { codesRelease } from './codesRelease.ts';
import { fulfilRedemptions } from './fulfilRedemptions.ts';

const GIFT = 'five-off';
const NOW = Date.UTC(2026, 10, 30, 12);
let db: WorkspaceDb;
let shop: GiftSteps;
beforeEach(async () => {
  db = new WorkspaceDb('codes-release');
  shop = new GiftSteps(db);
  await shop.publish([aGift(), aCoupon()]);
  await shop.grant(5, 1000);
});
afterEach(async () => {
  await db.delete();
});

const release = () => codesRelease(db, { gifts: [aGift(), aCoupon()], version: 3 }, NOW);
/** Codes as `code state time`. */
const told = async () =>
  (await release()).codes.map(({ code, state, handedOutAt }) =>
    [code, state, handedOutAt ?? ''].join(' ').trim(),
  );

/** A prize as a draw or a coupon drop hands it out: it holds the code. */
async function prize(code: string, more: Partial<PrizeIssueRow> = {}) {
  const id = `issue:draw:d:Ann:${code}`;
  await db.prizeIssues.put({
    ...{ id, source: 'draw:d', person: 'Ann', gift: GIFT, state: 'issued', round: 1 },
    ...{ shownAt: null, at: 2, by: 'Lin', ...more },
  });
  await db.couponCodes.update(code, { pool: '', redemption: id });
}

describe('the release of codes', () => {
  test('has every code with what it is for, and what its gift takes off', async () => {
    await shop.codes(GIFT, ['A1', 'B2']);
    const { schema, catalogue, writtenAt, gifts, codes } = await release();
    expect({ schema, catalogue, writtenAt }).toEqual({
      ...{ schema: 'huitou.coupon-codes/1', catalogue: 3, writtenAt: '2026-11-30T12:00:00.000Z' },
    });
    // Gifts without codes are none of the checkout's business.
    const { coupon, kind, name } = aCoupon();
    expect(gifts).toEqual([{ id: GIFT, kind, name, coupon }]);
    expect(codes).toEqual(
      ['A1', 'B2'].map((code) => ({ code, gift: GIFT, state: 'pool', handedOutAt: null })),
    );
  });

  test('tells which are reserved for a member, and since when they are handed out', async () => {
    await shop.codes(GIFT, ['A1', 'B2']);
    const { id } = await shop.reserve({ gift: GIFT }, 2);
    expect(await told()).toEqual(['A1 reserved', 'B2 pool']);
    await shop.write(fulfilRedemptions, { redemptions: [{ id, tracking: '' }] }, 1000);
    expect(await told()).toEqual(['A1 fulfilled 1970-01-01T00:00:01.000Z', 'B2 pool']);
  });

  test('knows codes that are held for prizes: nobody has one before it was shown', async () => {
    await shop.codes(GIFT, ['A1', 'B2', 'C3', 'D4']);
    await prize('A1');
    await prize('B2', { shownAt: 2000 });
    // Taken back after it was seen: whoever saw it can still use it.
    await prize('C3', { shownAt: 3000, state: 'takenBack' });
    expect(await told()).toEqual([
      'A1 reserved',
      'B2 fulfilled 1970-01-01T00:00:02.000Z',
      'C3 fulfilled 1970-01-01T00:00:03.000Z',
      'D4 pool',
    ]);
  });

  test('has a prize’s code in the pool again once it was taken back unseen', async () => {
    await shop.codes(GIFT, ['A1']);
    await prize('A1');
    await db.prizeIssues.toCollection().modify({ state: 'takenBack' });
    await db.couponCodes.update('A1', { pool: GIFT, redemption: '' });
    expect(await told()).toEqual(['A1 pool']);
  });

  test('of no codes is empty', async () => {
    expect((await release()).codes).toEqual([]);
  });
});
