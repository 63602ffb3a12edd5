import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGift } from '../../../../testing/aGift.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { ledgerZone } from '../ledger/ledgerZone.ts';
import type { Lot, MemberPoints } from '../ledger/memberPoints.ts';
import { pointRulesPolicy, type PointRuleSettings } from '../rules/pointRuleSettings.ts';
import { heldPoints, MONTHS_AHEAD, type HeldShop } from './heldPoints.ts';

const NOW = Date.UTC(2026, 5, 15, 4);
const days = ledgerZone('Asia/Shanghai', NOW);
const dayOf = (year: number, month: number, day: number) =>
  startOfDay(days, civilDay(year, month, day));

const live = pointRulesPolicy.defaults;

function withProgramme(change: Partial<PointRuleSettings['programme']>): PointRuleSettings {
  return { ...live, programme: { ...live.programme, ...change } };
}

function lot(id: string, of: Partial<Lot>): Lot {
  return {
    id,
    availableAt: dayOf(2026, 1, 10),
    expiresAt: dayOf(2027, 2, 1),
    granted: 0,
    pending: 0,
    available: 0,
    reserved: 0,
    redeemed: 0,
    expired: 0,
    clawedBack: 0,
    claimed: 0,
    eligible: null,
    ...of,
  };
}

function member(deficit: number, ...lots: Lot[]): MemberPoints {
  return { deficit, lots: new Map(lots.map((each) => [each.id, each])) };
}

function shop(...members: MemberPoints[]): HeldShop {
  return {
    books: new Map(members.map((book, code) => [code, book])),
    gifts: [],
    levelOf: { live: () => -1, draft: () => -1 },
    days,
    now: NOW,
  };
}

describe('points that members hold', () => {
  test('are worth, and owed for, what each version’s ratio and cost say', () => {
    // 100 points pay 1.00; in the draft 0.50, and 1,000 of them cost 5.00 instead of 10.00.
    const draft = withProgramme({
      redemption: { ...live.programme.redemption, amount: 50 },
      costPerThousand: 500,
    });
    const books = shop(
      member(0, lot('a', { available: 250, pending: 100, reserved: 50 })),
      member(-30, lot('b', { available: 90 })),
    );
    const held = heldPoints({ live, draft }, books);
    expect(held.live).toMatchObject({ outstanding: 460, worth: 460, liability: 368 });
    expect(held.draft).toMatchObject({ outstanding: 460, worth: 230, liability: 184 });
    // The second has 60 to spend, less than the 100 that are needed at least.
    expect(held.live).toMatchObject({ paying: 1, pays: 200 });
    expect(held.draft).toMatchObject({ paying: 1, pays: 100 });
    expect(held.redated).toBe(false);
  });

  test('pay nothing where a version does not let points pay', () => {
    const draft = withProgramme({ redemption: { ...live.programme.redemption, points: 0 } });
    const held = heldPoints({ live, draft }, shop(member(0, lot('a', { available: 500 }))));
    expect(held.draft).toMatchObject({ worth: null, paying: null, pays: null });
  });

  test('keep their expiry live, and are dated anew by a draft with other terms', () => {
    // Available on 10 January for 3 months, to the month’s end: gone since 1 May.
    const draft = withProgramme({ expiry: { kind: 'months', months: 3, until: 'monthEnd' } });
    const fresh = lot('b', { availableAt: dayOf(2026, 6, 1), available: 70 });
    const held = heldPoints(
      { live, draft },
      shop(member(0, lot('a', { available: 200, reserved: 10 }), fresh)),
    );
    expect(held.redated).toBe(true);
    expect(held.live).toMatchObject({ outstanding: 280, gone: 0 });
    expect(held.draft).toMatchObject({ outstanding: 80, gone: 200 });
    const months = held.months.filter((month) => month.live > 0 || month.draft > 0);
    // Live both on 31 January 2027 at the latest; the draft’s on 30 September 2026.
    expect(months).toEqual([
      { month: civilDay(2026, 9, 1), live: 0, draft: 70 },
      { month: civilDay(2027, 1, 1), live: 270, draft: 0 },
    ]);
  });

  test('that have expiry terms of an old programme stay as they are where the draft changes none', () => {
    const held = heldPoints(
      { live, draft: withProgramme({ costPerThousand: 1 }) },
      shop(member(0, lot('opening', { expiresAt: null, available: 40 }))),
    );
    expect(held.live.never).toBe(40);
    expect(held.draft.never).toBe(40);
  });

  test('reach gifts by points and by the tier that each version gives', () => {
    const levels = [{ id: 'gold', name: { en: 'Gold', 'zh-CN': '' }, threshold: 1000 }];
    const withTiers = { ...live, tiers: { ...live.tiers, levels } };
    const books = shop(
      member(0, lot('a', { available: 100 })),
      member(0, lot('b', { available: 100 })),
      member(0, lot('c', { available: 99 })),
    );
    const held = heldPoints(
      { live, draft: withTiers },
      {
        ...books,
        gifts: [
          aGift({ id: 'cup', points: 100, tier: null }),
          aGift({ id: 'spa', points: 100, tier: 'gold' }),
          aGift({ id: 'off', points: 1, tier: null, active: false }),
        ],
        levelOf: { live: () => -1, draft: (code) => (code === 1 ? 0 : -1) },
      },
    );
    expect(held.gifts.map(({ gift, live: a, draft: b }) => [gift, a, b])).toEqual([
      ['cup', 2, 2],
      ['spa', 0, 1],
    ]);
  });

  test('add up: what expires each month, later or never, what is reserved, less what is owed', () => {
    const lots = fc.record({
      available: fc.nat(500),
      pending: fc.nat(500),
      reserved: fc.nat(500),
      ahead: fc.integer({ min: -400, max: 900 }),
      lasts: fc.option(fc.integer({ min: 1, max: 900 })),
    });
    const expiry = fc.oneof(
      fc.constant({ kind: 'never' as const }),
      fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 900 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(lots, { maxLength: 5 }), { maxLength: 6 }),
        expiry,
        (all, terms) => {
          const books = all.map((own, code) =>
            member(
              -code,
              ...own.map(({ ahead, lasts, ...points }, place) => {
                const waits = ahead > 0;
                return lot(String(place), {
                  ...points,
                  pending: waits ? points.pending : 0,
                  available: waits ? 0 : points.available,
                  availableAt: NOW + ahead * 86_400_000,
                  // What is booked has not expired yet.
                  expiresAt:
                    lasts === null ? null : NOW + (Math.max(0, ahead) + lasts) * 86_400_000,
                });
              }),
            ),
          );
          const held = heldPoints(
            { live, draft: withProgramme({ expiry: terms }) },
            shop(...books),
          );
          expect(held.months).toHaveLength(MONTHS_AHEAD);
          for (const side of ['live', 'draft'] as const) {
            const inMonths = held.months.reduce((sum, month) => sum + month[side], 0);
            const { outstanding, later, never, gone } = held[side];
            let kept = 0;
            let owned = 0;
            for (const book of books) {
              kept += book.deficit;
              owned += book.deficit;
              for (const each of book.lots.values()) {
                kept += each.reserved;
                owned += each.reserved + each.pending + each.available;
              }
            }
            expect(inMonths + later + never + kept).toBe(outstanding);
            expect(outstanding + gone).toBe(owned);
          }
          expect(held.live.gone).toBe(0);
        },
      ),
    );
  });
});
