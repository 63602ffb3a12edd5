import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { releaseRedemption } from './releaseRedemption.ts';
import { settledNote, settleEach } from './settleOutcome.ts';

type Cancellation = { readonly ids: readonly string[] };

/**
 * Cancels reservations: points and gifts come back.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const cancelRedemptions = defineWrite({
  name: 'redemption.cancel',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: async (records, { ids }: Cancellation, context) => {
    await assertRedeemsHere(records, context.machine);
    const outcome = await settleEach(records, ids, async (row) => {
      if (row.state !== 'reserved') return { reason: 'state' };
      await releaseRedemption(records, row, 'cancelled', context);
      return null;
    });
    return { result: outcome, ...settledNote(outcome) };
  },
});
