import { z } from 'zod';
import { bookEntry, type Book } from '../ledger/book.ts';
import { balanceOf, pendingOf, type Lot } from '../ledger/memberPoints.ts';
import type { EntryKind, PointsEntry } from '../ledger/pointsEntry.ts';

export const statementParamsSchema = z.object({
  database: z.string().min(1),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
  /** Customer code. */
  member: z.int().nonnegative(),
});
export type StatementParams = z.infer<typeof statementParamsSchema>;

/** One entry as a statement tells it. */
export type StatementLine = {
  readonly id: string;
  /** Epoch ms: when it happened; it may have been booked later. */
  readonly at: number;
  readonly kind: EntryKind;
  readonly note: string;
  /** How what can be spent and what is pending changed. */
  readonly available: number;
  readonly pending: number;
  /** What could be spent after it. */
  readonly balance: number;
  /** Granted points, and those of claw-backs that could not be taken. */
  readonly granted: number;
  readonly notTaken: number;
  /** The amount that earned (minor units), and the version of the rules; null where none did. */
  readonly earned: PointsEntry['earned'] | null;
  readonly expiresAt: number | null;
  readonly availableAt: number | null;
  /** Which lots gave points or got them back. */
  readonly lots: readonly {
    readonly lot: string;
    readonly points: number;
    readonly expiresAt: number | null;
  }[];
};

/** All that happened to a member's points, and what they have. */
export type Statement = {
  readonly balance: number;
  readonly pending: number;
  readonly reserved: number;
  readonly owed: number;
  /** In the order in which they were booked. */
  readonly lines: readonly StatementLine[];
  readonly lots: readonly Lot[];
};

/**
 * Tells a member's entries one by one.
 *
 * @param entries in the order of the ledger
 * @throws LedgerError where they do not follow from each other
 */
export function statementOf(entries: readonly PointsEntry[]): Statement {
  const book: Book = { lots: new Map(), deficit: 0 };
  const lines = entries.map((entry): StatementLine => {
    const before = { balance: balanceOf(book), pending: pendingOf(book) };
    bookEntry(book, entry);
    const balance = balanceOf(book);
    const { id, at, kind, note = '', earned = null, terms, claimed } = entry;
    const taken = sumOf(entry, 'clawedBack');
    return {
      id,
      at,
      kind,
      note,
      available: balance - before.balance,
      pending: pendingOf(book) - before.pending,
      balance,
      granted: -sumOf(entry, 'issued'),
      notTaken: claimed ? claimed.points - taken : 0,
      earned,
      expiresAt: terms?.expiresAt ?? null,
      availableAt: terms?.availableAt ?? null,
      lots: entry.postings.flatMap(({ account, lot, points }) =>
        lot !== null && account === 'available' && kind !== 'grant'
          ? [{ lot, points, expiresAt: book.lots.get(lot)?.expiresAt ?? null }]
          : [],
      ),
    };
  });
  const lots = [...book.lots.values()];
  return {
    balance: balanceOf(book),
    pending: pendingOf(book),
    reserved: lots.reduce((sum, { reserved }) => sum + reserved, 0),
    owed: -book.deficit,
    lines,
    lots,
  };
}

function sumOf({ postings }: PointsEntry, wanted: 'issued' | 'clawedBack'): number {
  return postings.reduce((sum, { account, points }) => {
    return account === wanted ? sum + points : sum;
  }, 0);
}
