import type { StaffReportRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupBook } from '../book/groupBook.ts';
import type { ImportedReport } from './importedReport.ts';
import { reportMatcher } from './reportMatcher.ts';

/** A complaint about a message. */
export type ItemReport = {
  readonly reporter: string;
  /** Whether one of the shop's own people complains, not a member. */
  readonly isStaff: boolean;
  readonly reason: string;
  readonly note: string;
  /** Epoch ms; 0 where the file has no time, so that it opens nothing that was decided. */
  readonly at: number;
};

export type ItemReports = {
  /** By the number of the message in the book. */
  readonly byMessage: ReadonlyMap<number, readonly ItemReport[]>;
  /** Reports whose message is not among what was imported. */
  readonly unmatched: number;
};

/** Complaints by the message that they are about, see `reportMatcher`. */
export function itemReports(
  book: GroupBook,
  imported: readonly ImportedReport[],
  ofStaff: readonly StaffReportRow[],
): ItemReports {
  const byMessage = new Map<number, ItemReport[]>();
  let unmatched = 0;
  const add = (message: number | undefined, report: ItemReport) => {
    if (message === undefined) {
      unmatched++;
      return;
    }
    const known = byMessage.get(message);
    if (known) known.push(report);
    else byMessage.set(message, [report]);
  };
  const find = reportMatcher(book);
  for (const report of imported) {
    const { reporter, reason, note, at } = report;
    add(find(report), {
      ...{ reporter, isStaff: false, reason, note },
      at: Number.isNaN(at) ? 0 : at,
    });
  }
  for (const { message, reporter, reason, note, at, by } of ofStaff) {
    const isStaff = reporter === '';
    add(book.find(message), { reporter: isStaff ? by : reporter, isStaff, reason, note, at });
  }
  return { byMessage, unmatched };
}
