import type { RecordWriter } from '../writes/recordWriter.ts';
import { hasCodes, type GiftKind } from '../../domain/gifts/giftSchema.ts';
import { moveStock, type GiftHolder } from './moveStock.ts';

type Context = { readonly actor: string; readonly now: number };

/** Keeps a piece or a code aside for a holder. There must be one: see `availableIn`. */
export async function holdGift(
  records: RecordWriter,
  gift: { readonly id: string; readonly kind: GiftKind },
  holder: GiftHolder,
  context: Context,
): Promise<void> {
  if (!hasCodes(gift)) return moveStock(records, 'reserved', holder, context);
  const free = await records.first('couponCodes', 'pool', gift.id);
  if (!free) throw new Error('no code is free');
  return records.put('couponCodes', free.code, { ...free, pool: '', redemption: holder.id });
}

/** The piece or the code that a reservation kept aside is free again. */
export async function freeGift(
  records: RecordWriter,
  holder: GiftHolder,
  context: Context,
): Promise<void> {
  const held = await records.first('couponCodes', 'redemption', holder.id);
  if (!held) return moveStock(records, 'released', holder, context);
  return records.put('couponCodes', held.code, { ...held, pool: held.gift, redemption: '' });
}
