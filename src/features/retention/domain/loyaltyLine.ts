import { wilson, type Interval } from '../../../shared/domain/statistics/wilson.ts';
import { startOfDay } from '../../../shared/domain/time/localToInstant.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { MONTHS, type ObservedDays } from './loyaltyPeriods.ts';
import type { OrderScope } from './orderScope.ts';
import { REPEAT } from './repeatPurchaseRate.ts';

/** The customers who began in one calendar month. */
export type LoyaltyMonth = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Epoch ms: from the first instant of the month to the first of the next. */
  readonly startsAt: number;
  readonly endsAt: number;
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

/**
 * The repeat-purchase rate month by month, up to the one in which the data end: of the last ones
 * nobody has been observed yet, but versions published in them are to be seen.
 */
export function loyaltyLine(
  scope: OrderScope,
  states: Uint8Array,
  zone: ZoneTable,
  days: { readonly historyStart: number; readonly throughDay: number } & ObservedDays,
): LoyaltyMonth[] {
  const { historyStart, throughDay, sureFrom, lastObserved } = days;
  const first = periodOfDay(historyStart, MONTHS);
  const months = periodOfDay(throughDay, MONTHS) - first + 1;
  const repeated = new Uint32Array(months);
  const observed = new Uint32Array(months);
  const tooNew = new Uint32Array(months);
  for (let c = 0; c < scope.customers; c++) {
    const day = scope.day[scope.orderStart[c] ?? 0] ?? 0;
    const month = periodOfDay(day, MONTHS) - first;
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
      startsAt: startOfDay(zone, firstDay),
      endsAt: startOfDay(zone, lastDay + 1),
      count,
      size,
      interval: wilson(count, size),
      notYetObserved: tooNew[month] ?? 0,
      complete: lastDay <= lastObserved,
      nearHistoryStart: firstDay < sureFrom,
    };
  });
}
