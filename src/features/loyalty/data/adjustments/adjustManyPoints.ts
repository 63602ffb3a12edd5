import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { adjustmentEntry } from '../../domain/adjustments/adjustmentEntry.ts';
import {
  MOST_ADJUSTED,
  type PlannedAdjustment,
  type Shortfall,
} from '../../domain/adjustments/adjustmentTypes.ts';
import { BalanceTooLow } from '../ledger/adjustPoints.ts';
import { bookForMember, LEDGER_TABLES } from '../ledger/bookForMember.ts';
import { LedgerChanged } from '../ledger/bookInBulk.ts';
import { rowsByMember } from '../ledger/memberBooks.ts';
import { EMPTY_LEDGER, LEDGER } from '../ledger/ledgerState.ts';

export type ManyAdjustments = {
  /** Name of the file, for the audit trail. */
  readonly file: string;
  /** Of the ledger that the preview looked at. */
  readonly sequence: number;
  readonly shortfall: Shortfall;
  /** Of the preview: members and ids of entries that the ledger does not have. */
  readonly adjustments: readonly PlannedAdjustment[];
};

/**
 * Books the adjustments of a file, all of them or none: as the preview showed them, so the ledger
 * must still be the one that it looked at.
 *
 * @throws LedgerChanged, BalanceTooLow, ClockSetBack; then nothing is written
 */
export const adjustManyPoints = defineWrite({
  name: 'points.adjustMany',
  undoable: false,
  tables: LEDGER_TABLES,
  run: async (records, { file, sequence, shortfall, adjustments }: ManyAdjustments, context) => {
    if (adjustments.length > MOST_ADJUSTED) throw new RangeError(`${adjustments.length} at once`);
    const byMember = rowsByMember(adjustments);
    const details = { file, members: byMember.size, plus: 0, minus: 0 };
    const [first] = adjustments;
    // Sent twice: the first time has booked all of it.
    if (first && (await records.get('pointsEntries', first.key))) {
      return { result: undefined, subject: 'points', details };
    }
    const state = (await records.get('pointsState', LEDGER)) ?? EMPTY_LEDGER;
    if (state.sequence !== sequence) throw new LedgerChanged();
    for (const [member, own] of byMember) {
      await bookForMember(records, member, context, function* (book) {
        for (const adjustment of own) {
          const entry = adjustmentEntry(book, adjustment, context.now, shortfall);
          if ('refused' in entry) throw new BalanceTooLow(entry.balance);
          for (const { account, points } of entry.postings) {
            if (account === 'issued') details.plus -= points;
            else if (account === 'clawedBack') details.minus += points;
          }
          yield entry;
        }
      });
    }
    return { result: undefined, subject: 'points', details };
  },
});
