import { comingBack } from '../../../../shared/domain/comparison/comingBack.ts';
import { repeatComparison } from '../../../../shared/domain/comparison/repeatComparison.ts';
import { SOLD_COLUMNS, soldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { orderLines } from '../../../../shared/domain/facts/factTables.ts';
import {
  COMEBACK_DAYS,
  type MembershipComparison,
  type MembershipParams,
} from '../../domain/health/healthTypes.ts';
import { membershipExposures } from '../../domain/health/membershipExposures.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { healthParts } from './healthParts.ts';

/** Whether members come back more often than customers in no group; null where there is no such group. */
export async function readMembership(
  context: CommunityContext,
  params: MembershipParams,
): Promise<MembershipComparison | null> {
  const { book, days } = await healthParts(context, { ...params, days: null });
  const place = params.group === null ? null : book.placeOf(params.group);
  if (place === undefined) return null;
  const { lines } = await context.facts.read({ lines: columnsOf(orderLines, ...SOLD_COLUMNS) });
  const sold = soldOrders(lines);
  const { memberships } = book.parts;
  const linked = new Set(
    memberships
      .filter(({ group, isStaff, customer }) => {
        return (place === null || group === place) && !isStaff && customer !== MISSING_CODE;
      })
      .map(({ customer }) => customer),
  );
  const back = comingBack(sold, days, COMEBACK_DAYS);
  const exposures = membershipExposures(sold, memberships, place);
  return { ...repeatComparison(sold, back, exposures), linked: linked.size };
}
