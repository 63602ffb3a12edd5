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

/** What is known of points that were sold together at the end of a period. */
export type PointsState = {
  /** Points that were given and not taken back. */
  readonly kept: number;
  /** Points redeemed since the sale, and those that can still be redeemed. */
  readonly redeemed: number;
  readonly left: number;
  /** Share of the points kept that is expected to be redeemed in all, as now estimated: 0 to 1. */
  readonly rate: number;
};

/**
 * A period of what is owed for points, minor units: opening + allocated − takenBack − earned +
 * estimate = liability. Revenue of the period is earned − estimate.
 */
export type LiabilityPeriod = {
  readonly opening: number;
  /** Owed for points that were sold in it. */
  readonly allocated: number;
  /** No longer owed, because the sale was refunded. */
  readonly takenBack: number;
  /** By points redeemed, and by those that will not be any more, at the estimate of the period. */
  readonly earned: number;
  /** What a new estimate changes of all that was earned before the period, caught up in it. */
  readonly estimate: number;
  readonly liability: number;
};

/**
 * What is owed for points period by period. Earned so far is what they were allocated × redeemed ÷
 * expected to be redeemed; so breakage is earned in proportion to what is redeemed. A new estimate
 * never changes what was allocated: what it changes of earlier periods is caught up in the period of
 * the change, and later ones go on from there. All is earned once no point is left, or expected.
 *
 * Source: IFRS 15.B44–B47, IE267–IE270 = ASC 606-10-55-46 to 49; Deloitte Roadmap 11.10 on changes.
 *
 * @param allocated to the points by the sale, minor units
 * @param granted points that were sold
 * @param states one at the end of each period, the first that of the sale
 */
export function contractLiability(
  allocated: number,
  granted: number,
  states: readonly PointsState[],
): LiabilityPeriod[] {
  let before: PointsState | undefined;
  let owed = 0;
  let share = allocated;
  let earnedSoFar = 0;
  return states.map((state) => {
    const opening = owed;
    const caughtUp =
      before && before.rate !== state.rate
        ? earnedOf(share, { ...before, rate: state.rate })
        : earnedSoFar;
    const estimate = earnedSoFar - caughtUp;
    const shareNow = granted > 0 ? Math.round((allocated * state.kept) / granted) : allocated;
    const earned = earnedOf(shareNow, state) - caughtUp;
    const period = {
      opening,
      allocated: before ? 0 : allocated,
      takenBack: share - shareNow,
      earned,
      estimate,
    };
    earnedSoFar = caughtUp + earned;
    share = shareNow;
    owed = shareNow - earnedSoFar;
    before = state;
    return { ...period, liability: owed };
  });
}

function earnedOf(allocated: number, { kept, redeemed, left, rate }: PointsState): number {
  if (left <= 0) return allocated;
  const expected = Math.max(Math.round(kept * rate), redeemed);
  return expected <= 0 ? allocated : Math.round((allocated * redeemed) / expected);
}
