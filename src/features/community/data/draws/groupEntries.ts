import { z } from 'zod';
import type { Candidate } from '../../../../shared/domain/community/drawRecords.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { memberEntries } from '../../domain/draws/memberEntries.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';

export const groupEntriesSchema = z.object({
  /** As files name them. */
  groups: z.array(z.string()).max(1000),
  /** IANA zone of the shop. */
  zone: z.string(),
});

/** Groups did not exist before. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** Members of groups, as entries of a draw. */
export async function groupEntries(
  context: CommunityContext,
  { groups, zone }: z.infer<typeof groupEntriesSchema>,
): Promise<Candidate[]> {
  const book = await groupBookOf(context);
  const places = new Set(groups.flatMap((group) => book.placeOf(group) ?? []));
  const latest = book.parts.memberships.reduce(
    (last, { joinedAt }) => Math.max(last, joinedAt ?? 0),
    EARLIEST,
  );
  const days = zoneTable(zone, EARLIEST, latest);
  return memberEntries(book.parts.memberships, places, (at) => instantToDay(days, at));
}
