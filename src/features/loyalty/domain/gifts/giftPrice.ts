import { firstOf, lastOf } from '../../../../shared/domain/gifts/giftProblems.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';

/** What a gift costs on a civil day of the shop, in points. */
export function giftPrice(
  { points, prices }: Pick<Gift, 'points' | 'prices'>,
  day: number,
): number {
  return prices.find((price) => firstOf(price) <= day && day <= lastOf(price))?.points ?? points;
}
