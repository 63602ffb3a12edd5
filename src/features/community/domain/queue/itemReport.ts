import type { StaffReportRow } from '../../../../shared/domain/community/moderationRecords.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { messageKeyOf } from '../book/messageKey.ts';

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

/** A complaint as a file has it; '' where a cell is empty, NaN for no time. */
export type ImportedReport = {
  readonly group: string;
  /** The platform's number of the message. */
  readonly message: string;
  readonly quote: string;
  readonly author: string;
  readonly reporter: string;
  readonly reason: string;
  readonly note: string;
  readonly at: number;
};

export type ItemReports = {
  /** By the number of the message in the book. */
  readonly byMessage: ReadonlyMap<number, readonly ItemReport[]>;
  /** Reports whose message is not among what was imported. */
  readonly unmatched: number;
};

/**
 * Complaints by the message that they are about: by the platform's number, or else the last message
 * before the report that reads as it quotes, by that author where it names one.
 */
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
  const quoted = quotedMessages(book);
  for (const report of imported) {
    const { group, message, reporter, reason, note, at } = report;
    const byNumber = message === '' ? undefined : book.find(messageKeyOf(group, message));
    add(byNumber ?? quoted(report), {
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

function quotedMessages(book: GroupBook): (report: ImportedReport) => number | undefined {
  const ofGroup = new Map<number, ReadonlyMap<string, number[]>>();
  const { at: times, author, authorId, authorName, body } = book.parts;
  const saying = (place: number) => {
    let texts = ofGroup.get(place);
    if (texts) return texts;
    const grown = new Map<string, number[]>();
    for (const message of book.messagesOf(place)) {
      const text = body(message).trim();
      const known = grown.get(text);
      if (known) known.push(message);
      else grown.set(text, [message]);
    }
    ofGroup.set(place, (texts = grown));
    return texts;
  };
  return ({ group, quote, author: by, at }) => {
    const place = book.placeOf(group);
    const text = quote.trim();
    if (place === undefined || text === '') return undefined;
    return saying(place)
      .get(text)
      ?.findLast((message) => {
        const code = author[message] ?? -1;
        const isTheirs = by === '' || authorId(code) === by || authorName(code) === by;
        // A message or a report without a time is before and after everything.
        return isTheirs && !((times[message] ?? NaN) > at);
      });
  };
}
