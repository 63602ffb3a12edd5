/** A sale in two: what was delivered, and what its points promise. Minor units. */
export type Allocation = { readonly goods: number; readonly points: number };

/**
 * The price of a sale, shared out over goods and points in proportion to what each would be sold for
 * alone; what the points get is owed until they are redeemed or expire.
 *
 * Source: IFRS 15.B39–B43, IE267–IE270 (Example 52) = ASC 606-10-55-353…356.
 *
 * @param price what the customer pays, minor units
 * @param goods what the goods would be sold for alone, minor units
 * @param points what the points would be sold for alone: their number × the value of one × the chance
 *   that it is redeemed, minor units
 */
export function allocation(price: number, goods: number, points: number): Allocation {
  const delivered = goods + points === 0 ? price : Math.round((price * goods) / (goods + points));
  return { goods: delivered, points: price - delivered };
}

/** What is known at the end of a period. */
export type RedemptionEstimate = {
  /** Points redeemed since the sale. */
  readonly redeemed: number;
  /** Points expected to be redeemed in all, as now estimated. */
  readonly expected: number;
};

/** A period's revenue from points, and what is owed at its end. Minor units. */
export type PointsPeriod = { readonly revenue: number; readonly liability: number };

/**
 * Revenue from points period by period: cumulatively, what they were allocated × redeemed ÷ expected.
 * A new estimate changes later revenue and never what was allocated; so breakage is earned in
 * proportion to what is redeemed. All is earned once no more is expected.
 *
 * @param allocated to the points, minor units
 * @param estimates one at the end of each period
 */
export function pointsRevenue(
  allocated: number,
  estimates: readonly RedemptionEstimate[],
): PointsPeriod[] {
  let earned = 0;
  return estimates.map(({ redeemed, expected }) => {
    const share = expected <= 0 ? 1 : Math.min(1, redeemed / expected);
    const soFar = Math.round(allocated * share);
    const revenue = soFar - earned;
    earned = soFar;
    return { revenue, liability: allocated - soFar };
  });
}
