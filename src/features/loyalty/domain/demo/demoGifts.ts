import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';

type Common = Omit<Extract<Gift, { kind: 'physical' }>, 'kind'>;

const COMMON = {
  description: { en: '', 'zh-CN': '' },
  picture: '',
  prices: [],
  from: null,
  until: null,
  tier: null,
  perMember: null,
  reservationHours: 72,
  active: true,
} satisfies Partial<Common>;

/** What members of the demo shop can redeem points for. */
export const DEMO_GIFTS: readonly Gift[] = [
  {
    kind: 'physical',
    ...COMMON,
    id: 'tin',
    name: { en: 'Tea tin, 100 g', 'zh-CN': '茶叶罐（100 克）' },
    points: 600,
    value: 1900,
    cost: 410,
  },
  {
    kind: 'physical',
    ...COMMON,
    id: 'gongfu',
    name: { en: 'Gongfu starter set', 'zh-CN': '功夫茶入门套装' },
    points: 2400,
    value: 9900,
    cost: 4140,
    tier: 'silver',
    perMember: 1,
  },
  {
    kind: 'coupon',
    ...COMMON,
    id: 'ten-off',
    name: { en: '¥10 off', 'zh-CN': '10 元券' },
    points: 1000,
    value: 1000,
    cost: 1000,
    coupon: {
      discount: { kind: 'amount', amount: 1000 },
      leastOrder: 5000,
      products: [],
      categories: [],
      validDays: 60,
    },
  },
];

/** Pieces that the demo shop has received, by gift; its coupons have codes instead. */
export const DEMO_STOCK: Readonly<Record<string, number>> = { tin: 400, gongfu: 25 };
export const DEMO_CODES = { gift: 'ten-off', count: 200 } as const;

/** What members have asked for today; of the first ones the gifts are handed out already. */
export const DEMO_ASKED = [
  'tin',
  'ten-off',
  'tin',
  'tin',
  'ten-off',
  'tin',
  'ten-off',
  'tin',
] as const;
export const DEMO_HANDED_OUT = 3;
