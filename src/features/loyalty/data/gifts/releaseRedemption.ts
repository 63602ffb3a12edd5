import type { RedemptionRow } from '../../../../shared/data/ledgerRows.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import { hasLapsed, roundOf } from '../../domain/gifts/redemption.ts';
import { releaseReservation } from '../../domain/ledger/settleReservation.ts';
import { bookForMember } from '../ledger/bookForMember.ts';
import { freeGift } from '../../../../shared/data/gifts/holdGift.ts';

type Context = { readonly actor: string; readonly now: number };

/** A reservation comes to nothing: points go back to their lots, the gift back to stock or pool. */
export async function releaseRedemption(
  records: RecordWriter,
  row: RedemptionRow,
  state: 'cancelled' | 'expired',
  context: Context,
): Promise<void> {
  const { id, member, round, held } = row;
  await bookForMember(records, member, context, (book) => [
    releaseReservation(book, { id: roundOf(id, round), member, held }, context.now),
  ]);
  await freeGift(records, row, context);
  await records.put('redemptions', id, { ...row, state, settledAt: context.now });
}

/**
 * Releases reservations that have waited too long.
 *
 * @param concerns which of them; all where it is left out
 * @returns how many
 */
export async function releaseLapsed(
  records: RecordWriter,
  context: Context,
  concerns: (row: RedemptionRow) => boolean = () => true,
): Promise<number> {
  const waiting = await records.where('redemptions', 'state', 'reserved');
  const lapsed = waiting.filter((row) => hasLapsed(row, context.now) && concerns(row));
  for (const row of lapsed) await releaseRedemption(records, row, 'expired', context);
  return lapsed.length;
}
