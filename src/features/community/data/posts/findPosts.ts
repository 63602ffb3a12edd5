import { z } from 'zod';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { messageOutcomes } from '../../domain/book/messageOutcomes.ts';
import { postCandidates, type PostCandidate } from '../../domain/posts/postCandidates.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { moderationRecordsOf } from '../book/moderationRecordsOf.ts';

export const findPostsSchema = z.object({
  /** Ids; none for all groups. */
  groups: z.array(z.string()).max(1000),
  /** First and last civil day; null for all the time. */
  days: z.object({ from: z.int(), until: z.int() }).nullable(),
  /** Keys of messages that are posts already. */
  without: z.array(z.string()),
  /** IANA zone of the shop. */
  zone: z.string().min(1),
});

/** Candidates that are shown: more than anybody collects in one go. */
const MOST = 12;
const DAY = 86_400_000;

/** Messages that may be worth showing. */
export async function findPosts(
  context: CommunityContext,
  { groups, days, without, zone }: z.infer<typeof findPostsSchema>,
): Promise<PostCandidate[]> {
  const book = await groupBookOf(context);
  const { decisions } = await moderationRecordsOf(context);
  const customers = await context.facts.dictionary('customers.customer');
  const table = days && zoneTable(zone, days.from * DAY, days.until * DAY);
  const span =
    days && table
      ? { from: startOfDay(table, days.from), to: startOfDay(table, days.until + 1) }
      : { from: -Infinity, to: Infinity };
  return postCandidates(
    book,
    { groups, span, without: new Set(without), most: MOST },
    messageOutcomes(book, decisions, []),
    (code) => customers.valueAt(code),
  );
}
