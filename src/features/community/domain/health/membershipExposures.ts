import { EXPOSURE, type Exposures } from '../../../../shared/domain/comparison/repeatComparison.ts';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { Membership } from '../book/groupInfo.ts';

/**
 * Orders of customers who were in a group when they ordered, against those of customers who were never in
 * any. Unknown are a member's orders from before joining, after leaving or with no day of joining known, and
 * those of who was in other groups only.
 *
 * @param group its place; null for any of them
 */
export function membershipExposures(
  sold: SoldOrders,
  memberships: readonly Membership[],
  group: number | null,
): Exposures {
  const ofCustomer = new Map<number, Membership[]>();
  for (const member of memberships) {
    if (member.customer === MISSING_CODE) continue;
    const known = ofCustomer.get(member.customer);
    if (known) known.push(member);
    else ofCustomer.set(member.customer, [member]);
  }
  return {
    exposure: Int8Array.from(sold.customer, (customer, order) => {
      const own = ofCustomer.get(customer);
      if (!own) return EXPOSURE.no;
      const at = sold.at[order] ?? NaN;
      const isIn = own.some(
        (member) =>
          (group === null || member.group === group) &&
          !member.isStaff &&
          member.joinedAt !== null &&
          member.joinedAt <= at &&
          (member.leftAt === null || member.leftAt > at),
      );
      return isIn ? EXPOSURE.yes : EXPOSURE.unknown;
    }),
    traits: [],
  };
}
