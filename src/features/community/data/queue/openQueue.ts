import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { arrivalTimes } from '../../domain/queue/arrivalTimes.ts';
import { openItems, type OpenItem } from '../../domain/queue/openItems.ts';
import { itemReports } from '../../domain/reports/itemReports.ts';
import type { CommunityContext } from '../book/communityJob.ts';
import { groupBookOf } from '../book/groupBookOf.ts';
import { moderationRecordsOf, type ModerationRecords } from '../book/moderationRecordsOf.ts';
import { importedReports } from '../reports/importedReports.ts';
import { actingHits } from './actingHits.ts';
import type { QueueParams } from './queueParams.ts';

export type OpenQueue = {
  readonly book: GroupBook;
  readonly records: ModerationRecords;
  /** All that waits, the most urgent first. */
  readonly items: readonly OpenItem[];
  /** Reports whose message is not among what was imported. */
  readonly unmatched: number;
};

/** What waits for a decision by the live rules, the reports and the decisions that there are. */
export async function openQueue(
  context: CommunityContext,
  { settings, rulesFrom, zone, now }: QueueParams,
): Promise<OpenQueue> {
  const book = await groupBookOf(context);
  const records = await moderationRecordsOf(context);
  const hits = await actingHits(context, book, settings, zone);
  const imports = await context.resident('imports of chats', () =>
    withDatabase(new WorkspaceDb(context.stamp.database), (db) => db.imports.toArray()),
  );
  const arrived = arrivalTimes(imports);
  const arrivedAt = (message: number) => {
    const at = book.parts.at[message] ?? NaN;
    // A rule that is newer than the message brought it when it came into force.
    return Math.max(arrived(Number.isNaN(at) ? null : at), rulesFrom ?? 0);
  };
  const reports = itemReports(book, await importedReports(context.facts), records.reports);
  const sources = { book, hits, reports, decisions: records.decisions, arrivedAt };
  return {
    book,
    records,
    items: openItems(sources, settings.queue, now),
    unmatched: reports.unmatched,
  };
}
