import type { Book } from '../ledger/book.ts';
import type { LotNumbers } from './ledgerWriter.ts';

/** A member's book, and the numbers of its lots. */
export type MemberAccount = { readonly book: Book; readonly numbers: LotNumbers };

export function newAccount(): MemberAccount {
  return { book: { lots: new Map(), deficit: 0 }, numbers: new Map() };
}
