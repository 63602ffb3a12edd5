import type { StaffReportRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { groupReports } from '../../../../shared/domain/facts/communityTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { DictionaryValues, FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import type { GroupBook } from '../../domain/book/groupBook.ts';
import { instantOf } from '../../domain/book/instantOf.ts';
import type { ReportedMessage } from '../../domain/health/reportedMessage.ts';

export const REPORT_COLUMNS = [
  'report',
  'group',
  'message',
  'quote',
  'author',
  'reporter',
  'reason',
  'note',
  'at',
] as const;

type Asked = {
  readonly book: GroupBook;
  readonly group: string;
  /** Of the group. */
  readonly code: number;
  readonly reports: readonly StaffReportRow[];
};

/** Complaints about messages of a group, by files and by staff, the newest first. */
export function reportedMessages(
  { book, group, code, reports }: Asked,
  { chunks }: FactRead<typeof groupReports, (typeof REPORT_COLUMNS)[number]>,
  words: { readonly people: DictionaryValues; readonly reasons: DictionaryValues },
): ReportedMessage[] {
  const place = book.placeOf(group);
  const byNumber = new Map<string, number>();
  for (const message of place === undefined ? [] : book.messagesOf(place)) {
    const number = book.parts.number(message);
    if (number !== '') byNumber.set(number, message);
  }
  const found: ReportedMessage[] = [];
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row) || columns.group.values[row] !== code) continue;
      const message = byNumber.get(textAt(columns.message, row));
      const person = (column: 'author' | 'reporter') =>
        words.people.valueAt(columns[column].values[row] ?? MISSING_CODE);
      found.push({
        id: `file:${columns.report.values[row] ?? MISSING_CODE}`,
        text: message === undefined ? textAt(columns.quote, row) : book.parts.body(message),
        author:
          message === undefined
            ? person('author')
            : book.parts.authorId(book.parts.author[message] ?? MISSING_CODE),
        reporter: person('reporter'),
        reason: words.reasons.valueAt(columns.reason.values[row] ?? MISSING_CODE),
        note: textAt(columns.note, row),
        at: instantOf(columns.at.values[row]),
        by: 'file',
      });
    }
  }
  for (const report of reports) {
    if (report.group !== group) continue;
    const message = book.find(report.message);
    const { id, author, reporter, reason, note, at } = report;
    const text = message === undefined ? '' : book.parts.body(message);
    found.push({ id, text, author, reporter, reason, note, at, by: 'staff' });
  }
  return found.sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity) || (a.id < b.id ? -1 : 1));
}
