import type { RecordWriter } from '../writes/recordWriter.ts';
import { hasCodes, type GiftKind } from '../../domain/gifts/giftSchema.ts';
import { availableOf, stockOf } from '../../domain/gifts/stock.ts';

/** Pieces of a gift that can be redeemed; of a gift with codes only whether there is one, 0 or 1. */
export async function availableIn(
  records: RecordWriter,
  gift: { readonly id: string; readonly kind: GiftKind },
): Promise<number> {
  if (hasCodes(gift)) return (await records.first('couponCodes', 'pool', gift.id)) ? 1 : 0;
  return availableOf(stockOf(await records.where('stockMovements', 'gift', gift.id)));
}
