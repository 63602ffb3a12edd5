import { firstOf, lastOf } from '../../../../shared/domain/gifts/giftProblems.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';

/** What a campaign with a dated price is to reach, and how far it gets. */
export type PriceGoal = {
  readonly points: number;
  /** Civil days, both included. */
  readonly from: number;
  readonly until: number;
  /** Redemptions that are wanted in these days. */
  readonly goal: number;
  /** Redemptions in these days until today. */
  readonly reached: number;
  /** Redemptions by the last day, those until today with them; null where nothing is known. */
  readonly expected: number | null;
};

/**
 * The goals of a gift's dated prices, in the order of the prices.
 *
 * @param paceAt redemptions a day that a price is taken to bring; null where nothing is known
 * @param days civil days of the gift's redemptions, those that were cancelled left out
 * @param today civil day
 */
export function priceGoals(
  prices: Gift['prices'],
  paceAt: (points: number) => number | null,
  days: readonly number[],
  today: number,
): PriceGoal[] {
  return prices.flatMap((price) => {
    const { points, goal } = price;
    const [from, until] = [firstOf(price), lastOf(price)];
    if (goal === null || !Number.isFinite(from) || !Number.isFinite(until)) return [];
    const reached = days.filter((day) => from <= day && day <= Math.min(until, today)).length;
    const left = Math.max(0, until - Math.max(today, from - 1));
    const pace = left === 0 ? 0 : paceAt(points);
    const expected = pace === null ? null : reached + Math.round(pace * left);
    return [{ points, from, until, goal, reached, expected }];
  });
}
