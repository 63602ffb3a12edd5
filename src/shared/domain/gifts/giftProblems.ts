import { civilDayOfIsoDate } from '../time/civilDay.ts';
import type { Gift } from './giftSchema.ts';

export const GIFT_PROBLEMS = [
  'doubleId',
  'unnamed',
  'endsBeforeItBegins',
  'pricesOverlap',
  'goalWithoutDates',
  'takesNothingOff',
  'noProducts',
] as const;
export type GiftProblemReason = (typeof GIFT_PROBLEMS)[number];

/** Why gifts cannot be published though each value is allowed. */
export type GiftProblem = {
  readonly reason: GiftProblemReason;
  readonly path: readonly (string | number)[];
};

/** In the order of the gifts; paths from the settings' root. */
export function giftProblems(gifts: readonly Gift[]): GiftProblem[] {
  return gifts.flatMap((gift, place) => {
    const problems: GiftProblem[] = [];
    const add = (reason: GiftProblemReason, ...path: (string | number)[]) =>
      problems.push({ reason, path: ['gifts', place, ...path] });
    if (gifts.slice(0, place).some(({ id }) => id === gift.id)) add('doubleId', 'id');
    if (gift.name.en === '' && gift.name['zh-CN'] === '') add('unnamed', 'name');
    if (isEmpty(gift)) add('endsBeforeItBegins', 'until');
    gift.prices.forEach((price, n) => {
      if (isEmpty(price)) add('endsBeforeItBegins', 'prices', n, 'until');
      else if (gift.prices.slice(0, n).some((other) => overlap(price, other))) {
        add('pricesOverlap', 'prices', n, 'from');
      }
      if (price.goal !== null && (price.from === null || price.until === null)) {
        add('goalWithoutDates', 'prices', n, 'goal');
      }
    });
    if (gift.kind === 'coupon' && takesNothing(gift.coupon.discount)) {
      add('takesNothingOff', 'coupon', 'discount');
    }
    if (gift.kind === 'productDiscount' && takesNothing(gift.discount.discount)) {
      add('takesNothingOff', 'discount', 'discount');
    }
    if (gift.kind === 'productDiscount' && gift.discount.products.length === 0) {
      add('noProducts', 'discount', 'products');
    }
    return problems;
  });
}

type Days = { readonly from: string | null; readonly until: string | null };

function isEmpty({ from, until }: Days): boolean {
  return from !== null && until !== null && from > until;
}

function overlap(a: Days, b: Days): boolean {
  return firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);
}

/** A civil day; −Infinity for no beginning. */
export function firstOf({ from }: Pick<Days, 'from'>): number {
  return from === null ? -Infinity : (civilDayOfIsoDate(from) ?? -Infinity);
}

/** A civil day, itself included; Infinity for no end. */
export function lastOf({ until }: Pick<Days, 'until'>): number {
  return until === null ? Infinity : (civilDayOfIsoDate(until) ?? Infinity);
}

function takesNothing(discount: { kind: string; amount?: number; most?: number | null }): boolean {
  return discount.amount === 0 || discount.most === 0;
}
