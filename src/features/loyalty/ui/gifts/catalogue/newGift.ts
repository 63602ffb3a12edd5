import type { Gift, GiftKind } from '../../../../../shared/domain/gifts/giftSchema.ts';

/** A gift to begin with; the form fills in the rest. */
export function newGift(kind: GiftKind, id: string, name: Gift['name']): Gift {
  const common = {
    id,
    name,
    description: { en: '', 'zh-CN': '' },
    picture: '',
    points: 500,
    prices: [],
    value: 0,
    cost: 0,
    from: null,
    until: null,
    tier: null,
    perMember: null,
    reservationHours: 72,
    active: true,
  };
  const validDays = 30;
  if (kind === 'physical') return { kind, ...common };
  const discount = { kind: 'amount', amount: 500 } as const;
  if (kind === 'coupon') {
    const coupon = { discount, leastOrder: 0, products: [], categories: [], validDays };
    return { kind, ...common, value: 500, cost: 500, coupon };
  }
  return { kind, ...common, discount: { products: [], discount, pieces: 1, validDays } };
}
