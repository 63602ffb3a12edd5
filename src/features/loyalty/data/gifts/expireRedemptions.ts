import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { assertRedeemsHere } from './assertRedeemsHere.ts';
import { REDEMPTION_TABLES } from './giftTables.ts';
import { releaseLapsed } from './releaseRedemption.ts';

/**
 * Releases all reservations that have waited too long: points and gifts come back. The next request
 * for the same gift, or of the same member, does so for those that concern it.
 *
 * @throws RedemptionRefused, ClockSetBack; then nothing is written
 */
export const expireRedemptions = defineWrite({
  name: 'redemption.expire',
  undoable: false,
  tables: REDEMPTION_TABLES,
  run: async (records, _params: Record<string, never>, context) => {
    await assertRedeemsHere(records, context.machine);
    const count = await releaseLapsed(records, context);
    return { result: count, subject: 'redemptions', details: { count } };
  },
});
