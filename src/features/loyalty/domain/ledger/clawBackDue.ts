/**
 * Points of a grant that are due back, all refunds of an order so far taken together: in proportion
 * to what was refunded of what had earned, a fraction staying with the member; all of them once all
 * of it was refunded. So refunds in any number of parts add up to the grant.
 *
 * @param granted points
 * @param refunded of the amount that earned, minor units, since the order was placed
 * @param eligible the amount that earned, minor units
 */
export function clawBackDue(granted: number, refunded: number, eligible: number): number {
  if (refunded >= eligible) return granted;
  if (refunded <= 0) return 0;
  // The product can pass what numbers hold exactly.
  return Number((BigInt(granted) * BigInt(refunded)) / BigInt(eligible));
}
