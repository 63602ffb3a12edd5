import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import { chunkOf } from '../../domain/store/balanceChunk.ts';
import { accountAfter } from '../ledger/storedEntries.ts';

/**
 * What a member can spend at an instant (epoch ms): what becomes available or expires until then is
 * reckoned with, not booked.
 */
export async function memberBalance(db: WorkspaceDb, member: number, now: number): Promise<number> {
  return db.transaction('r', [db.pointsEntries, db.pointsBalances], async () => {
    const rows = await db.pointsEntries.where('member').equals(member).toArray();
    const chunk = await db.pointsBalances.get(String(chunkOf(member)));
    const { book } = accountAfter(chunk, member, rows);
    passTime(book, member, now);
    return balanceOf(book);
  });
}
