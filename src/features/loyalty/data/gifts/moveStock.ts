import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import type { MovementKind } from '../../domain/gifts/stock.ts';
import type { RedemptionRow } from '../../../../shared/data/workspaceDb.ts';

/** Moves the piece of a redemption; its id says what, of which and in which round, so once. */
export async function moveStock(
  records: RecordWriter,
  kind: MovementKind,
  { id: redemption, gift, round }: Pick<RedemptionRow, 'id' | 'gift' | 'round'>,
  { actor: by, now: at }: { readonly actor: string; readonly now: number },
): Promise<void> {
  const id = `${kind}:${redemption}:${round}`;
  await records.put('stockMovements', id, { id, gift, kind, quantity: 1, at, by, note: '' });
}
