import { z } from 'zod';
import { soldOrders, SOLD_COLUMNS } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { orderLines } from '../../../../shared/domain/facts/factTables.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { activityOutcome, type ActivityOutcome } from '../../domain/activities/activityOutcome.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';

export const activityParamsSchema = z.object({
  /** The shop's own customer numbers, or authors or names as groups know them, in that order. */
  participants: z.array(z.string()),
  /** Civil days. */
  from: z.int(),
  until: z.int(),
  /** IANA zone of the shop. */
  zone: z.string(),
});

/** Orders are not older. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** What those who took part in an activity bought afterwards, beside customers alike. */
export async function readActivity(
  context: CommunityContext,
  { participants, from, until, zone }: z.infer<typeof activityParamsSchema>,
): Promise<ActivityOutcome> {
  const { facts } = context;
  const { memberships } = (await groupBookOf(context)).parts;
  const { lines } = await facts.read({ lines: columnsOf(orderLines, ...SOLD_COLUMNS) });
  const customers = await facts.dictionary('customers.customer');
  const byAuthor = new Map<string, number>();
  // Null for a name that two people go by: neither may be taken for the other.
  const byName = new Map<string, string | null>();
  const members = new Set<number>();
  for (const { author, name, customer } of memberships) {
    const known = byName.get(name);
    byName.set(name, known === undefined || known === author ? author : null);
    if (customer === MISSING_CODE) continue;
    members.add(customer);
    byAuthor.set(author, customer);
  }
  const known = participants.flatMap((each) => {
    const code = customers.find(each);
    if (code !== MISSING_CODE) return code;
    return byAuthor.get(each) ?? byAuthor.get(byName.get(each) ?? '') ?? [];
  });
  const sold = soldOrders(lines);
  const days = zoneTable(zone, EARLIEST, Number.isNaN(sold.latest) ? EARLIEST : sold.latest);
  return activityOutcome(sold, days, { participants: new Set(known), members, from, until });
}
