import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { hasLapsed, roundOf } from '../../domain/gifts/redemption.ts';
import { fulfilReservation } from '../../domain/ledger/settleReservation.ts';
import { bookForMember } from '../ledger/bookForMember.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { moveStock } from '../../../../shared/data/gifts/moveStock.ts';
import { releaseRedemption } from './releaseRedemption.ts';
import { settledNote, settleEach } from './settleOutcome.ts';

export type Fulfilment = {
  readonly redemptions: readonly {
    readonly id: string;
    /** Tracking number of the parcel; '' for none. */
    readonly tracking: string;
  }[];
};

/**
 * Hands reserved gifts out: their points are spent, pieces leave the stock, codes can be shown. A
 * reservation that has waited too long is released instead.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const fulfilRedemptions = defineWrite({
  name: 'redemption.fulfil',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: async (records, { redemptions }: Fulfilment, context) => {
    await assertRedeemsHere(records, context.machine);
    const tracking = new Map(redemptions.map((each) => [each.id, each.tracking.trim()]));
    const outcome = await settleEach(records, [...tracking.keys()], async (row) => {
      if (row.state !== 'reserved') return { reason: 'state' };
      if (hasLapsed(row, context.now)) {
        await releaseRedemption(records, row, 'expired', context);
        return { reason: 'expired' };
      }
      const { id, member, round, held } = row;
      await bookForMember(records, member, context, () => [
        fulfilReservation({ id: roundOf(id, round), member, held }, context.now),
      ]);
      const code = await records.first('couponCodes', 'redemption', id);
      if (!code) await moveStock(records, 'sent', row, context);
      await records.put('redemptions', id, {
        ...row,
        state: 'fulfilled',
        settledAt: context.now,
        tracking: tracking.get(id) ?? '',
      });
      return null;
    });
    return { result: outcome, ...settledNote(outcome) };
  },
});
