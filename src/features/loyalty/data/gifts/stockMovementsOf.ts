import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { StockMovementRow } from '../../../../shared/data/ledgerRows.ts';

/** What happened to the stock of a gift, newest first. */
export async function stockMovementsOf(
  db: WorkspaceDb,
  gift: string,
): Promise<readonly StockMovementRow[]> {
  const rows = await db.stockMovements.where('gift').equals(gift).toArray();
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
