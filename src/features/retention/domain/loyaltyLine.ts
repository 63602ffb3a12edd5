import { wilson, type Interval } from '../../../shared/domain/statistics/wilson.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../shared/domain/time/periods.ts';
import { MONTHS, type ObservedDays } from './loyaltyPeriods.ts';
import type { OrderScope } from './orderScope.ts';
import { REPEAT } from './repeatPurchaseRate.ts';

/** The customers who began in one calendar month. */
export type LoyaltyMonth = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** With a second order within the repeat window, of `size` observed for all of it. */
  readonly count: number;
  readonly size: number;
  /** Wilson 95 %; NaN where nobody was observed. */
  readonly interval: Interval;
  /** Too new to count. */
  readonly notYetObserved: number;
  /** Whether the window of everybody who began in the month has ended. */
  readonly complete: boolean;
  /** Begins so near the start of the data that old customers may look new. */
  readonly nearHistoryStart: boolean;
};

/** The repeat-purchase rate month by month, up to the last one of which somebody was observed. */
export function loyaltyLine(
  scope: OrderScope,
  states: Uint8Array,
  historyStart: number,
  { sureFrom, lastObserved }: ObservedDays,
): LoyaltyMonth[] {
  const first = periodOfDay(historyStart, MONTHS);
  const months = Math.max(0, periodOfDay(lastObserved, MONTHS) - first + 1);
  const repeated = new Uint32Array(months);
  const observed = new Uint32Array(months);
  const tooNew = new Uint32Array(months);
  for (let c = 0; c < scope.customers; c++) {
    const day = scope.day[scope.orderStart[c] ?? 0] ?? 0;
    const month = periodOfDay(day, MONTHS) - first;
    if (month < 0 || month >= months) continue;
    const counts = states[c] === REPEAT.notYetObserved ? tooNew : observed;
    counts[month] = (counts[month] ?? 0) + 1;
    if (states[c] === REPEAT.repeated) repeated[month] = (repeated[month] ?? 0) + 1;
  }
  return Array.from({ length: months }, (_, month) => {
    const count = repeated[month] ?? 0;
    const size = observed[month] ?? 0;
    const firstDay = firstDayOfPeriod(first + month, MONTHS);
    const lastDay = firstDayOfPeriod(first + month + 1, MONTHS) - 1;
    return {
      firstDay,
      lastDay,
      count,
      size,
      interval: wilson(count, size),
      notYetObserved: tooNew[month] ?? 0,
      complete: lastDay <= lastObserved,
      nearHistoryStart: firstDay < sureFrom,
    };
  });
}
