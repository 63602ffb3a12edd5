import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { roundOf } from '../../domain/gifts/redemption.ts';
import { returnSpent } from '../../domain/ledger/returnSpent.ts';
import { fulfilReservation } from '../../domain/ledger/settleReservation.ts';
import { bookForMember } from '../ledger/bookForMember.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { freeGift } from '../../../../shared/data/gifts/holdGift.ts';
import { moveStock } from '../../../../shared/data/gifts/moveStock.ts';
import { settledNote, settleEach } from './settleOutcome.ts';

type Return = { readonly ids: readonly string[] };

/**
 * Gifts that were handed out have come back: so do their points, to the lots that they came from. A
 * code that nobody has seen goes back to its pool; one that was shown is lost.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const returnRedemptions = defineWrite({
  name: 'redemption.return',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: async (records, { ids }: Return, context) => {
    await assertRedeemsHere(records, context.machine);
    const outcome = await settleEach(records, ids, async (row) => {
      if (row.state !== 'fulfilled') return { reason: 'state' };
      if (row.shownAt !== null) return { reason: 'codeShown' };
      const { id, member, round, held, points } = row;
      const name = roundOf(id, round);
      const spent = fulfilReservation({ id: name, member, held }, context.now);
      await bookForMember(records, member, context, (book) => {
        const back = { id: `return:${name}`, at: context.now, points };
        const entry = returnSpent(book, spent, [], back);
        return entry ? [entry] : [];
      });
      const code = await records.first('couponCodes', 'redemption', id);
      if (code) await freeGift(records, row, context);
      else await moveStock(records, 'returned', row, context);
      await records.put('redemptions', id, { ...row, state: 'returned', settledAt: context.now });
      return null;
    });
    return { result: outcome, ...settledNote(outcome) };
  },
});
