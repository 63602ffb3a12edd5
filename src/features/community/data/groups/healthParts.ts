import { zoneTable, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { messageOutcomes } from '../../domain/book/messageOutcomes.ts';
import { periodSpan } from '../../domain/health/periodSpan.ts';
import type { Span } from '../../domain/health/groupFigures.ts';
import type { Outcome } from '../../domain/rules/actionsLeft.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { moderationRecordsOf, type ModerationRecords } from '../book/moderationRecordsOf.ts';

/** No message of a group is older, epoch ms: 1 January 1990. */
const EARLIEST = 631_152_000_000;
const DAY = 86_400_000;

export type HealthParts = {
  readonly book: GroupBook;
  readonly records: ModerationRecords;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly days: ZoneTable;
  readonly span: Span;
};

/** What all numbers of groups are made of. */
export async function healthParts(
  context: CommunityContext,
  params: { readonly days: number | null; readonly zone: string; readonly now: number },
): Promise<HealthParts> {
  const book = await groupBookOf(context);
  const records = await moderationRecordsOf(context);
  const days = zoneTable(params.zone, EARLIEST, params.now + DAY);
  return {
    book,
    records,
    outcomes: messageOutcomes(book, records.decisions, []),
    days,
    span: periodSpan(params.days, params.now, days),
  };
}
