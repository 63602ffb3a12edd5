import type { RedemptionRow } from '../../../../shared/data/workspaceDb.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { hasCodes, type GiftKind } from '../../domain/gifts/giftSchema.ts';
import { moveStock } from './moveStock.ts';

type Context = { readonly actor: string; readonly now: number };

/** Keeps a piece or a code aside for a redemption. There must be one: see `availableIn`. */
export async function holdGift(
  records: RecordWriter,
  gift: { readonly id: string; readonly kind: GiftKind },
  redemption: RedemptionRow,
  context: Context,
): Promise<void> {
  if (!hasCodes(gift)) return moveStock(records, 'reserved', redemption, context);
  const free = await records.first('couponCodes', 'pool', gift.id);
  if (!free) throw new Error('no code is free');
  return records.put('couponCodes', free.code, { ...free, pool: '', redemption: redemption.id });
}

/** The piece or the code that a reservation kept aside is free again. */
export async function freeGift(
  records: RecordWriter,
  redemption: RedemptionRow,
  context: Context,
): Promise<void> {
  const held = await records.first('couponCodes', 'redemption', redemption.id);
  if (!held) return moveStock(records, 'released', redemption, context);
  return records.put('couponCodes', held.code, { ...held, pool: held.gift, redemption: '' });
}
