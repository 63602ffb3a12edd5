import type { PointsEntryRow, WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import { CHUNK_MEMBERS, chunkOf } from '../../domain/store/balanceChunk.ts';
import { accountAfter } from '../ledger/storedEntries.ts';

/**
 * What every member could spend at an instant, ascending; those who never had points are left out.
 *
 * @param now epoch ms: what becomes available or expires until then is reckoned with, not booked
 */
export async function memberBalances(
  db: WorkspaceDb,
  now: number,
): Promise<Int32Array<ArrayBuffer>> {
  const { pointsEntries, pointsBalances } = db;
  const { chunks, rows } = await db.transaction('r', [pointsEntries, pointsBalances], async () => ({
    chunks: new Map((await pointsBalances.toArray()).map((row) => [row.chunk, row])),
    rows: await pointsEntries.toArray(),
  }));
  const byMember = new Map<number, PointsEntryRow[]>();
  for (const row of rows) byMember.set(row.member, [...(byMember.get(row.member) ?? []), row]);
  const balances: number[] = [];
  const add = (member: number, own: readonly PointsEntryRow[]) => {
    const { book } = accountAfter(chunks.get(chunkOf(member)), member, own);
    passTime(book, member, now);
    balances.push(balanceOf(book));
  };
  for (const chunk of chunks.values()) {
    for (let place = 0; place < CHUNK_MEMBERS; place++) {
      const owns = (chunk.starts[place + 1] ?? 0) > (chunk.starts[place] ?? 0);
      const member = chunk.chunk * CHUNK_MEMBERS + place;
      if (owns && !byMember.has(member)) add(member, []);
    }
  }
  for (const [member, own] of byMember) add(member, own);
  return Int32Array.from(balances).sort();
}
