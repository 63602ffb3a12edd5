import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { balanceOf } from '../../domain/ledger/memberPoints.ts';
import { passTime } from '../../domain/ledger/passTime.ts';
import { memberBooks } from '../ledger/memberBooks.ts';

/**
 * What every member could spend at an instant, ascending; those who never had points are left out.
 *
 * @param now epoch ms: what becomes available or expires until then is reckoned with, not booked
 */
export async function memberBalances(
  db: WorkspaceDb,
  now: number,
): Promise<Int32Array<ArrayBuffer>> {
  const balances: number[] = [];
  for (const [member, book] of await memberBooks(db)) {
    passTime(book, member, now);
    balances.push(balanceOf(book));
  }
  return Int32Array.from(balances).sort();
}
