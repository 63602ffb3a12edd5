import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { EVENT_TYPES, events, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { AmountSums } from './amountSums.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

const TRY_COLUMNS = [
  'at',
  'type',
  'result',
  'method',
  'visit',
  'customer',
  'amount',
  'currency',
] as const;
const PAYMENT = EVENT_TYPES.indexOf('payment');

/**
 * Tries to pay that failed, of all in the period of which it is known how they ended, by method. At stake: what
 * was to be paid in the visits in which a try with it failed, each visit once.
 */
export const failedTries: ReadShares = async ({ facts }, { period, days }) => {
  const { read } = await facts.read({ read: columnsOf(events, ...TRY_COLUMNS) });
  const names = await facts.dictionary('events.method');
  const currencies = await facts.dictionary('orderLines.currency');
  const counts = new GroupCounts();
  const sums = new AmountSums();
  /** Visit and method of amounts that are counted. */
  const counted = new Set<string>();
  for (const { columns, rows, hidden } of read.chunks) {
    const { at, type, result, method, visit, customer, amount, currency } = columns;
    for (let row = 0; row < rows; row++) {
      if (type.values[row] !== PAYMENT || isHidden(hidden, row)) continue;
      const when = at.values[row] ?? NaN;
      const ended = result.values[row] ?? PAYMENT_RESULT.none;
      if (Number.isNaN(when) || ended === PAYMENT_RESULT.none) continue;
      const day = instantToDay(days, when);
      if (day < period.from || day > period.to) continue;
      const by = method.values[row] ?? MISSING_CODE;
      const failed = ended === PAYMENT_RESULT.failed;
      counts.add(by, failed, customer.values[row] ?? MISSING_CODE);
      const toPay = amount.values[row] ?? NaN;
      if (!failed || Number.isNaN(toPay)) continue;
      // Who tries again is to pay the same amount, not twice as much.
      const own = visit.values[row] ?? MISSING_CODE;
      const key = `${own}/${by}`;
      if (own >= 0 && counted.has(key)) continue;
      counted.add(key);
      sums.add(by, currency.values[row] ?? MISSING_CODE, toPay);
    }
  }
  return counts.named(
    (code) => names.valueAt(code),
    (code) => sums.of(code, (own) => currencies.valueAt(own)),
  );
};
