/** How points pay: part of the programme's policy. */
export type RedemptionTerms = {
  /** So many points are worth `amount` minor units; 0 where points cannot pay. */
  readonly points: number;
  readonly amount: number;
  /** No fewer at once. */
  readonly least: number;
  /** Of an order's total that points may pay, per cent, 0 to 100. */
  readonly largestShare: number;
};

export type RedeemRequest = {
  readonly points: number;
  /** What the member has. */
  readonly balance: number;
  /** Of the order, minor units. */
  readonly total: number;
};

/**
 * How many of the points that somebody wants to pay with can be used, and what they pay: no more
 * than there are, than the largest share of the order, and only full steps of the ratio; nothing
 * where that is less than the least.
 *
 * Source: Setono/sylius-loyalty-plugin RedemptionCalculator.
 */
export function redeemable(
  terms: RedemptionTerms,
  { points, balance, total }: RedeemRequest,
): { readonly points: number; readonly amount: number } {
  if (terms.points <= 0 || terms.amount <= 0) return { points: 0, amount: 0 };
  const most = Math.floor((Math.max(0, total) * terms.largestShare) / 100);
  const byOrder = Math.floor(most / terms.amount) * terms.points;
  const wanted = Math.max(0, Math.min(points, balance, byOrder));
  const steps = Math.floor(wanted / terms.points);
  const used = steps * terms.points;
  return used < terms.least
    ? { points: 0, amount: 0 }
    : { points: used, amount: steps * terms.amount };
}
