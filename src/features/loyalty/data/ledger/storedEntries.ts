import type { PointsEntryRow } from '../../../../shared/data/ledgerRows.ts';
import { bookEntry } from '../../domain/ledger/book.ts';
import { entrySchema } from '../../domain/ledger/entrySchema.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { accountIn, type BalanceChunk } from '../../domain/store/balanceChunk.ts';
import type { MemberAccount } from '../../domain/store/memberAccount.ts';

/** Rows in the order of the ledger. */
export function inSequence(rows: readonly PointsEntryRow[]): PointsEntryRow[] {
  return [...rows].sort((a, b) => a.sequence - b.sequence);
}

/** @throws ZodError where a row holds no entry */
export function entryOf({ entry }: PointsEntryRow): PointsEntry {
  return entrySchema.parse(entry);
}

/**
 * What a member has: what the last bulk booking left, and the entries since.
 *
 * @throws LedgerError, ZodError where the ledger is damaged
 */
export function accountAfter(
  chunk: BalanceChunk | undefined,
  member: number,
  rows: readonly PointsEntryRow[],
): MemberAccount {
  const account = accountIn(chunk, member);
  for (const row of inSequence(rows)) bookEntry(account.book, entryOf(row));
  return account;
}
