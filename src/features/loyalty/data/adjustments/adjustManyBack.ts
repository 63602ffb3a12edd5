import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { adjustmentBack } from '../../domain/adjustments/adjustmentBack.ts';
import { bookForMember, LEDGER_TABLES } from '../ledger/bookForMember.ts';
import { LedgerChanged } from '../ledger/bookInBulk.ts';
import { rowsByMember } from '../ledger/memberBooks.ts';
import { EMPTY_LEDGER, LEDGER } from '../ledger/ledgerState.ts';
import type { AdjustmentBatch } from './adjustmentBatches.ts';

/**
 * Takes back what was booked from a file, as far as that can be: with entries against it, since the
 * ledger forgets nothing.
 *
 * @throws LedgerChanged, ClockSetBack; then nothing is written
 */
export const adjustManyBack = defineWrite({
  name: 'points.adjustBack',
  undoable: false,
  tables: LEDGER_TABLES,
  run: async (records, { id, file, sequence, entries }: AdjustmentBatch, context) => {
    const state = (await records.get('pointsState', LEDGER)) ?? EMPTY_LEDGER;
    if (state.sequence !== sequence) throw new LedgerChanged();
    let count = 0;
    for (const [member, own] of rowsByMember(entries)) {
      await bookForMember(records, member, context, function* (book) {
        for (const entry of own) {
          const back = adjustmentBack(book, entry, context.now);
          if (!back) continue;
          count++;
          yield back;
        }
      });
    }
    const details: Readonly<Record<string, string | number>> = { file, batch: id, entries: count };
    return { result: count, subject: 'points', details };
  },
});
