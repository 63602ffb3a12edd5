/**
 * How often a balance pays a price, and what that costs: only whole steps are redeemed (10 points at
 * 3 each are 3 times for 9, odoo/odoo test_loyalty). Nothing where the balance is below zero.
 */
export function wholeSteps(
  balance: number,
  price: number,
): { readonly times: number; readonly points: number } {
  const times = price > 0 ? Math.max(0, Math.floor(balance / price)) : 0;
  return { times, points: times * price };
}

/**
 * The fewest points that are worth an amount at a programme's ratio, in whole steps of it; null where
 * points pay nothing.
 *
 * @param ratio so many points are worth so many minor units
 * @param amount minor units
 */
export function pointsWorth(
  ratio: { readonly points: number; readonly amount: number },
  amount: number,
): number | null {
  if (ratio.points <= 0 || ratio.amount <= 0) return null;
  return Math.ceil(amount / ratio.amount) * ratio.points;
}
