import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { Book } from '../../domain/ledger/book.ts';
import { CHUNK_MEMBERS, chunkOf } from '../../domain/store/balanceChunk.ts';
import { accountAfter } from './storedEntries.ts';

/**
 * What every member has who ever had points, as it is booked, all at one moment.
 *
 * @returns by customer code, ascending
 * @throws LedgerError, ZodError where the ledger is damaged
 */
export async function memberBooks(db: WorkspaceDb): Promise<Map<number, Book>> {
  const { pointsEntries, pointsBalances } = db;
  const { chunks, rows } = await db.transaction('r', [pointsEntries, pointsBalances], async () => ({
    chunks: new Map((await pointsBalances.toArray()).map((row) => [row.chunk, row])),
    rows: await pointsEntries.toArray(),
  }));
  const since = rowsByMember(rows);
  const members = new Set(since.keys());
  for (const { chunk, starts } of chunks.values()) {
    for (let place = 0; place < CHUNK_MEMBERS; place++) {
      const owns = (starts[place + 1] ?? 0) > (starts[place] ?? 0);
      if (owns) members.add(chunk * CHUNK_MEMBERS + place);
    }
  }
  const books = new Map<number, Book>();
  for (const member of [...members].sort((a, b) => a - b)) {
    const chunk = chunks.get(chunkOf(member));
    books.set(member, accountAfter(chunk, member, since.get(member) ?? []).book);
  }
  return books;
}

/** Rows by the member that they are of. */
export function rowsByMember<R extends { readonly member: number }>(
  rows: readonly R[],
): Map<number, R[]> {
  const byMember = new Map<number, R[]>();
  for (const row of rows) {
    const own = byMember.get(row.member);
    if (own) own.push(row);
    else byMember.set(row.member, [row]);
  }
  return byMember;
}
