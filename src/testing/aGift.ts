import type { Gift } from '../shared/domain/gifts/giftSchema.ts';

type Common = Omit<Extract<Gift, { kind: 'physical' }>, 'kind'>;

const COMMON: Common = {
  id: 'cup',
  name: { en: 'Yixing cup', 'zh-CN': '宜兴茶杯' },
  description: { en: '', 'zh-CN': '' },
  picture: '',
  points: 100,
  prices: [],
  value: 1490,
  cost: 900,
  from: null,
  until: null,
  tier: null,
  perMember: null,
  reservationHours: 72,
  active: true,
};

/** A cup for 100 points, for tests. */
export function aGift(given: Partial<Common> = {}): Extract<Gift, { kind: 'physical' }> {
  return { kind: 'physical', ...COMMON, ...given };
}

/** A coupon of 5.00 for 100 points, for tests. */
export function aCoupon(given: Partial<Common> = {}): Extract<Gift, { kind: 'coupon' }> {
  return {
    kind: 'coupon',
    ...COMMON,
    id: 'five-off',
    name: { en: '5 off', 'zh-CN': '5 元券' },
    ...given,
    coupon: {
      discount: { kind: 'amount', amount: 500 },
      leastOrder: 0,
      products: [],
      categories: [],
      validDays: 30,
    },
  };
}
