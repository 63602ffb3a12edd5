import type { PointsStateRow } from '../../../../shared/data/ledgerRows.ts';
import type { RecordTableName } from '../../../../shared/data/writes/recordTables.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { bookEntry, type Book } from '../../domain/ledger/book.ts';
import { entryHash } from '../../domain/ledger/entryHash.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import type { PointsEntry } from '../../domain/ledger/pointsEntry.ts';
import { chunkOf } from '../../domain/store/balanceChunk.ts';
import { ClockSetBack, EMPTY_LEDGER, LEDGER } from './ledgerState.ts';
import { accountAfter, inSequence } from './storedEntries.ts';

/** Tables that a write to one member's ledger touches. */
export const LEDGER_TABLES = [
  'pointsState',
  'pointsEntries',
  'pointsBalances',
] as const satisfies readonly RecordTableName[];

/**
 * Opens one member's ledger inside a registered write, lets time pass up to now, and books entries
 * that `make` returns, one after the other.
 *
 * @param make from what the member has now, each entry once those before it are booked; an entry that
 *   is there already is a mistake of the caller
 * @throws ClockSetBack, LedgerError, what `make` throws
 */
export async function bookForMember(
  records: RecordWriter,
  member: number,
  { actor, now }: { readonly actor: string; readonly now: number },
  make: (book: Book) => Iterable<PointsEntry>,
): Promise<readonly PointsEntry[]> {
  const state = (await records.get('pointsState', LEDGER)) ?? EMPTY_LEDGER;
  if (now < state.bookedAt) throw new ClockSetBack(state.bookedAt);
  const rows = await records.where('pointsEntries', 'member', member);
  const chunk = await records.get('pointsBalances', String(chunkOf(member)));
  const { book } = accountAfter(chunk, member, rows);
  const entries = passTime(book, member, now);
  for (const entry of make(book)) {
    bookEntry(book, entry);
    entries.push(entry);
  }
  if (entries.length === 0) return [];
  await put(records, state, entries, inSequence(rows).at(-1)?.hash ?? '', actor);
  await records.put('pointsState', LEDGER, {
    ...state,
    sequence: state.sequence + entries.length,
    bookedAt: now,
  });
  return entries;
}

async function put(
  records: RecordWriter,
  { sequence }: PointsStateRow,
  entries: readonly PointsEntry[],
  last: string,
  by: string,
): Promise<void> {
  let previous = last;
  for (const [i, entry] of entries.entries()) {
    const { id, member } = entry;
    const hash = entryHash(entry, previous);
    await records.put('pointsEntries', id, {
      id,
      member,
      sequence: sequence + i + 1,
      entry,
      by,
      previous,
      hash,
    });
    previous = hash;
  }
}
