import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { adjustmentEntry } from '../../domain/adjustments/adjustmentEntry.ts';
import { bookForMember, LEDGER_TABLES } from './bookForMember.ts';

/** The member has fewer points than are to be taken away: nothing was written. */
export class BalanceTooLow extends Error {
  override readonly name = 'BalanceTooLow';
  readonly balance: number;

  constructor(balance: number) {
    super('the balance is too low');
    this.balance = balance;
  }
}

export type Adjustment = {
  /** Made by the page once for each time that its form is filled in, so that twice is once. */
  readonly id: string;
  readonly member: number;
  /** Whole and not 0; below 0 to take away. */
  readonly points: number;
  /** Why; not empty. */
  readonly reason: string;
  /** Epoch ms at which added points are gone; null for never. */
  readonly expiresAt: number | null;
};

/**
 * Adds points to a member, or takes some away, with a reason.
 * @throws BalanceTooLow, ClockSetBack
 */
export const adjustPoints = defineWrite({
  name: 'points.adjust',
  undoable: false,
  tables: LEDGER_TABLES,
  run: async (records, { id, member, points, reason, expiresAt }: Adjustment, context) => {
    const { now } = context;
    const key = `adjust:${id}`;
    const known = await records.get('pointsEntries', key);
    const note = reason.trim();
    if (note === '') throw new RangeError('an adjustment without a reason');
    if (!known) {
      await bookForMember(records, member, context, (book) => {
        const adjustment = { key, member, points, reason: note, expiresAt };
        const entry = adjustmentEntry(book, adjustment, now, 'leaveOut');
        if ('refused' in entry) throw new BalanceTooLow(entry.balance);
        return [entry];
      });
    }
    return { result: undefined, subject: `customer:${member}`, details: { points, reason: note } };
  },
});
