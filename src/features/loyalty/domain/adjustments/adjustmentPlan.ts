import { bookEntry, type Book } from '../ledger/book.ts';
import { passTime } from '../ledger/passTime.ts';
import { adjustmentEntry } from './adjustmentEntry.ts';
import { adjustmentKeys } from './adjustmentKeys.ts';
import type {
  AdjustmentPreview,
  FileAdjustment,
  PlannedAdjustment,
  RowProblem,
  Shortfall,
} from './adjustmentTypes.ts';

/** What the ledger and the customers' data say of the rows of a file. */
type Known = {
  /** Codes of the customers that a row can mean. */
  readonly membersOf: (row: FileAdjustment) => readonly number[];
  /** What a member has now, to be booked in. */
  readonly bookOf: (member: number) => Book;
  /** Which of entries' ids are in the ledger. */
  readonly booked: (keys: readonly string[]) => ReadonlySet<string>;
  /** Of the ledger. */
  readonly sequence: number;
  /** Epoch ms. */
  readonly now: number;
};

/** What booking the rows of a file does, one after the other: exactly what is booked then. */
export function adjustmentPlan(
  rows: readonly FileAdjustment[],
  shortfall: Shortfall,
  { membersOf, bookOf, booked, sequence, now }: Known,
): AdjustmentPreview {
  const problems: RowProblem[] = [];
  const found: (FileAdjustment & { readonly member: number })[] = [];
  for (const row of rows) {
    const [member, ...others] = membersOf(row);
    if (member === undefined) problems.push({ line: row.line, kind: 'notFound', found: '' });
    else if (others.length > 0) problems.push({ line: row.line, kind: 'ambiguous', found: '' });
    else found.push({ ...row, member });
  }
  const keys = adjustmentKeys(found);
  const there = booked(keys);
  const books = new Map<number, Book>();
  const adjustments: PlannedAdjustment[] = [];
  const planned: { line: number; booked: number }[] = [];
  const known: number[] = [];
  const sums = { plus: 0, minus: 0, uncovered: 0 };
  found.forEach(({ line, member, points, reason, expiresAt }, i) => {
    const key = keys[i] ?? '';
    if (there.has(key)) {
      known.push(line);
      return;
    }
    let book = books.get(member);
    if (!book) {
      books.set(member, (book = bookOf(member)));
      passTime(book, member, now);
    }
    const adjustment = { key, member, points, reason, expiresAt };
    const entry = adjustmentEntry(book, adjustment, now, shortfall);
    if ('refused' in entry) {
      problems.push({ line, kind: 'tooLow', found: String(entry.balance) });
      return;
    }
    bookEntry(book, entry);
    const taken = entry.postings.reduce(
      (sum, { account, points: some }) => (account === 'clawedBack' ? sum + some : sum),
      0,
    );
    adjustments.push(adjustment);
    planned.push({ line, booked: points > 0 ? points : -taken });
    if (points > 0) sums.plus += points;
    else {
      sums.minus += taken;
      sums.uncovered += -points - taken;
    }
  });
  const members = new Set(adjustments.map(({ member }) => member)).size;
  return { sequence, adjustments, rows: planned, known, problems, ...sums, members };
}
