import type { GroupBook } from '../book/groupBook.ts';
import { messageKeyOf } from '../book/messageKey.ts';
import type { ImportedReport } from './importedReport.ts';

/**
 * Finds the message that a report of a file is about, by its number in the book: by the platform's number, or
 * else the last message before the report that reads as it quotes, by that author where it names one.
 * Undefined where it is not among what was imported.
 */
export function reportMatcher(book: GroupBook): (report: ImportedReport) => number | undefined {
  const quoted = quotedMessages(book);
  return (report) => {
    const { group, message } = report;
    const byNumber = message === '' ? undefined : book.find(messageKeyOf(group, message));
    return byNumber ?? quoted(report);
  };
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
