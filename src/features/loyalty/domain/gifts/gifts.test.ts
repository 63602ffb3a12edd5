import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCoupon, aGift } from '../../../../testing/aGift.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { checkRedemption, type RedemptionCase } from './checkRedemption.ts';
import { couponDiscount, productDiscount } from './couponDiscount.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { giftPrice } from './giftPrice.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { pointsWorth, wholeSteps } from './pointSteps.ts';
import { availableOf, MOVEMENT_KINDS, stockOf } from '../../../../shared/domain/gifts/stock.ts';

const percent = (value: number, most: number | null = null) =>
  ({ discount: { kind: 'percent', percent: value, most }, leastOrder: 0 }) as const;

describe('what a coupon takes off (loyalty vectors, T31)', () => {
  it('is redeemed in whole steps: 10 points at 3 each cost 9', () => {
    expect(wholeSteps(10, 3)).toEqual({ times: 3, points: 9 });
    expect(wholeSteps(-1, 3)).toEqual({ times: 0, points: 0 });
  });

  it('is taken of what the coupon before has left: 300 less 10 % three times', () => {
    const left: number[] = [];
    let total = 30_000;
    for (let n = 0; n < 3; n++) {
      total -= couponDiscount(percent(10), { total, shipping: 0 });
      left.push(total);
    }
    expect(left).toEqual([27_000, 24_300, 21_870]);
  });

  it('stops at its cap: 10 % of 120, at most 9', () => {
    expect(couponDiscount(percent(10, 900), { total: 12_000, shipping: 0 })).toBe(900);
  });

  it('needs 50 points for a discount of 5 at 10 points for 1', () => {
    expect(pointsWorth({ points: 10, amount: 100 }, 500)).toBe(50);
    expect(pointsWorth({ points: 10, amount: 100 }, 501)).toBe(60);
    expect(pointsWorth({ points: 0, amount: 100 }, 500)).toBeNull();
  });

  it('has a cap for each piece: five pieces at most 15 each are 75', () => {
    const terms = { discount: { kind: 'percent', percent: 100, most: 1500 }, pieces: 5 } as const;
    expect(productDiscount(terms, 20_000, 5)).toBe(7500);
    expect(productDiscount(terms, 20_000, 9)).toBe(7500);
    expect(productDiscount(terms, 1000, 2)).toBe(2000);
  });

  it('is nothing below the least order', () => {
    const terms = { discount: { kind: 'amount', amount: 500 }, leastOrder: 3000 } as const;
    expect(couponDiscount(terms, { total: 2999, shipping: 0 })).toBe(0);
    expect(couponDiscount(terms, { total: 3000, shipping: 0 })).toBe(500);
  });

  it('takes off the shipping, up to its cap', () => {
    const free = (most: number | null) =>
      ({ discount: { kind: 'freeShipping', most }, leastOrder: 0 }) as const;
    expect(couponDiscount(free(null), { total: 1000, shipping: 700 })).toBe(700);
    expect(couponDiscount(free(500), { total: 1000, shipping: 700 })).toBe(500);
  });

  it('is never more than there is', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const cap = fc.option(amount);
    const discounts = fc.oneof(
      fc.record({ kind: fc.constant('amount' as const), amount }),
      fc.record({
        kind: fc.constant('percent' as const),
        percent: fc.integer({ min: 1, max: 100 }),
        most: cap,
      }),
      fc.record({ kind: fc.constant('freeShipping' as const), most: cap }),
    );
    fc.assert(
      fc.property(discounts, amount, amount, amount, (discount, leastOrder, total, shipping) => {
        const off = couponDiscount({ discount, leastOrder }, { total, shipping });
        const most = discount.kind === 'freeShipping' ? shipping : total;
        return Number.isSafeInteger(off) && off >= 0 && off <= most;
      }),
    );
  });
});

describe('stock', () => {
  it('is what its movements add up to', () => {
    const stock = stockOf([
      { kind: 'received', quantity: 10 },
      { kind: 'writtenOff', quantity: 2 },
      { kind: 'reserved', quantity: 3 },
      { kind: 'released', quantity: 1 },
      { kind: 'sent', quantity: 2 },
      { kind: 'recalled', quantity: 1 },
      { kind: 'returned', quantity: 1 },
    ]);
    expect(stock).toEqual({ onHand: 8, reserved: 1 });
    expect(availableOf(stock)).toBe(7);
  });

  it('is the same in whatever order they are added up', () => {
    const movement = fc.record({
      kind: fc.constantFrom(...MOVEMENT_KINDS),
      quantity: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        expect(stockOf([...movements].reverse())).toEqual(stockOf(movements));
      }),
    );
  });
});

const DAY = civilDay(2026, 11, 29);
const fine: RedemptionCase = {
  gift: aGift(),
  day: DAY,
  levels: ['silver', 'gold'],
  level: 'silver',
  had: 0,
  available: 1,
  balance: 100,
};

describe('a redemption', () => {
  const cases: readonly (readonly [string, Partial<RedemptionCase>, unknown])[] = [
    ['of what the member can pay is allowed', {}, { price: 100 }],
    ['of an unknown gift', { gift: undefined }, { reason: 'noGift' }],
    ['of a gift that is off', { gift: aGift({ active: false }) }, { reason: 'inactive' }],
    [
      'before its first day',
      { gift: aGift({ from: '2026-11-30' }) },
      { reason: 'notYet', from: '2026-11-30' },
    ],
    ['on its last day is allowed', { gift: aGift({ until: '2026-11-29' }) }, { price: 100 }],
    [
      'after its last day',
      { gift: aGift({ until: '2026-11-28' }) },
      { reason: 'over', until: '2026-11-28' },
    ],
    ['below its tier', { gift: aGift({ tier: 'gold' }) }, { reason: 'tierMissing', tier: 'gold' }],
    [
      'without a tier',
      { gift: aGift({ tier: 'silver' }), level: null },
      { reason: 'tierMissing', tier: 'silver' },
    ],
    [
      'above its tier is allowed',
      { gift: aGift({ tier: 'silver' }), level: 'gold' },
      { price: 100 },
    ],
    [
      'of a tier that the rules no longer have',
      { gift: aGift({ tier: 'vip' }), level: 'gold' },
      { reason: 'tierMissing', tier: 'vip' },
    ],
    [
      'over the limit',
      { gift: aGift({ perMember: 2 }), had: 2 },
      { reason: 'limitReached', limit: 2 },
    ],
    [
      'of the last one of the limit is allowed',
      { gift: aGift({ perMember: 2 }), had: 1 },
      { price: 100 },
    ],
    ['of a gift that is gone', { available: 0 }, { reason: 'giftGone' }],
    ['from an empty pool', { gift: aCoupon(), available: 0 }, { reason: 'noCodes' }],
    ['above the balance', { balance: 99 }, { reason: 'balanceTooLow', balance: 99, price: 100 }],
  ];
  it.each(cases)('%s', (_, given, expected) => {
    expect(checkRedemption({ ...fine, ...given })).toEqual(expected);
  });

  it('costs what the day costs, both ends included', () => {
    const gift = aGift({
      prices: [{ from: '2026-12-01', until: '2026-12-02', points: 80, goal: null }],
    });
    const prices = [0, 1, 2, 3, 4].map((n) => giftPrice(gift, DAY + n));
    expect(prices).toEqual([100, 100, 80, 80, 100]);
  });
});

describe('a catalogue', () => {
  const problems = (...gifts: readonly unknown[]) => {
    const { error } = giftCataloguePolicy.schema.safeParse({ gifts });
    return (error?.issues ?? []).map(({ message, path }) => [message, path.join('.')]);
  };

  it('with sound gifts is accepted', () => {
    expect(problems(aGift(), aCoupon())).toEqual([]);
  });

  it('says what keeps it from being published', () => {
    const price = (from: string | null, until: string | null) => ({
      from,
      until,
      points: 1,
      goal: null,
    });
    const nothing: Gift = aCoupon({ id: 'c' });
    expect(
      problems(
        aGift(),
        aGift(),
        aGift({ id: 'a', name: { en: '', 'zh-CN': '' } }),
        aGift({ id: 'b', from: '2026-02-01', until: '2026-01-31' }),
        {
          ...nothing,
          coupon: { ...aCoupon().coupon, discount: { kind: 'amount', amount: 0 } },
        },
        aGift({ id: 'd', prices: [price(null, '2026-01-31'), price('2026-01-31', null)] }),
      ),
    ).toEqual([
      ['doubleId', 'gifts.1.id'],
      ['unnamed', 'gifts.2.name'],
      ['endsBeforeItBegins', 'gifts.3.until'],
      ['takesNothingOff', 'gifts.4.coupon.discount'],
      ['pricesOverlap', 'gifts.5.prices.1.from'],
    ]);
  });

  it('takes pictures only, and no large ones', () => {
    const picture = (text: string) => problems(aGift({ picture: text })).length;
    expect(picture('data:image/png;base64,AAAA')).toBe(0);
    expect(picture('https://elsewhere.example/cup.png')).toBe(1);
    expect(picture('data:image/svg+xml;base64,AAAA')).toBe(1);
    expect(picture(`data:image/png;base64,${'A'.repeat(61_440)}`)).toBe(1);
  });
});
