import type { RecordWriter } from '../writes/recordWriter.ts';
import type { MovementKind } from '../../domain/gifts/stock.ts';
import type { RedemptionRow } from '../ledgerRows.ts';

/** What a piece or a code is kept aside for: a redemption, or a prize that was handed out. */
export type GiftHolder = Pick<RedemptionRow, 'id' | 'gift' | 'round'>;

/** Moves the piece of a holder; its id says what, of which and in which round, so once. */
export async function moveStock(
  records: RecordWriter,
  kind: MovementKind,
  { id: holder, gift, round }: GiftHolder,
  { actor: by, now: at }: { readonly actor: string; readonly now: number },
): Promise<void> {
  const id = `${kind}:${holder}:${round}`;
  await records.put('stockMovements', id, { id, gift, kind, quantity: 1, at, by, note: '' });
}
