import type { StaffReportRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { instantOf } from '../book/instantOf.ts';
import type { ImportedReport } from './importedReport.ts';
import { reportMatcher } from './reportMatcher.ts';

/** A complaint about a message, by a file or by staff. */
export type ReportedMessage = {
  readonly id: string;
  /** What was reported: the text, or where the message is not known what the report quotes; '' for nothing. */
  readonly text: string;
  readonly author: string;
  /** '' for whoever wrote it down. */
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  /** Epoch ms; null for unknown. */
  readonly at: number | null;
  readonly by: 'file' | 'staff';
};

/** Complaints about messages of a group, by files and by staff, the newest first. */
export function reportedMessages(
  book: GroupBook,
  group: string,
  imported: readonly ImportedReport[],
  ofStaff: readonly StaffReportRow[],
): ReportedMessage[] {
  const { author: authors, authorId, body } = book.parts;
  const find = reportMatcher(book);
  const found: ReportedMessage[] = [];
  for (const report of imported) {
    if (report.group !== group) continue;
    const message = find(report);
    const { id, quote, author, reporter, reason, note, at } = report;
    found.push({
      ...{ id, reporter, reason, note, at: instantOf(at), by: 'file' },
      text: message === undefined ? quote : body(message),
      author: message === undefined ? author : authorId(authors[message] ?? -1),
    });
  }
  for (const report of ofStaff) {
    if (report.group !== group) continue;
    const message = book.find(report.message);
    const { id, author, reporter, reason, note, at } = report;
    const text = message === undefined ? '' : body(message);
    found.push({ id, text, author, reporter, reason, note, at, by: 'staff' });
  }
  return found.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity) || (a.id < b.id ? -1 : 1));
}
