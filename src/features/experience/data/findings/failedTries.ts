import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { EVENT_TYPES, events, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

const PAYMENT = EVENT_TYPES.indexOf('payment');

/** Tries to pay that failed, of all in the period of which it is known how they ended, by method. */
export const failedTries: ReadShares = async ({ facts }, { period, days }) => {
  const { read } = await facts.read({ read: columnsOf(events, 'at', 'type', 'result', 'method') });
  const names = await facts.dictionary('events.method');
  const counts = new GroupCounts();
  for (const { columns, rows, hidden } of read.chunks) {
    const { at, type, result, method } = columns;
    for (let row = 0; row < rows; row++) {
      if (type.values[row] !== PAYMENT || isHidden(hidden, row)) continue;
      const when = at.values[row] ?? NaN;
      const ended = result.values[row] ?? PAYMENT_RESULT.none;
      if (Number.isNaN(when) || ended === PAYMENT_RESULT.none) continue;
      const day = instantToDay(days, when);
      if (day < period.from || day > period.to) continue;
      counts.add(method.values[row] ?? MISSING_CODE, ended === PAYMENT_RESULT.failed);
    }
  }
  return counts.named((code) => names.valueAt(code));
};
