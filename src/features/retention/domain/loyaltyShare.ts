import { proportion, type Proportion } from '../../../shared/domain/statistics/wilson.ts';
import type { DayRange } from './loyaltyRules.ts';
import type { OrderScope } from './orderScope.ts';
import { REPEAT } from './repeatPurchaseRate.ts';

/** The repeat-purchase rate of the customers of a period. */
export type LoyaltyShare = {
  /** Days of the first orders that were asked for. */
  readonly period: DayRange;
  /** Days of those that can count: `period`, cut where the customers are too new. Null: none can. */
  readonly counted: DayRange | null;
  readonly share: Proportion;
  /** Customers of the period who are too new to count. */
  readonly notYetObserved: number;
};

/**
 * Of the customers whose first order of all lies in the period, the share with a second order on
 * another day within the repeat window; only those whose window has ended, and none after
 * `lastCounted`.
 * @param states `REPEAT` by customer of the scope
 */
export function loyaltyShare(
  scope: OrderScope,
  states: Uint8Array,
  period: DayRange,
  lastCounted: number,
): LoyaltyShare {
  const to = Math.min(period.to, lastCounted);
  let repeated = 0;
  let observed = 0;
  let notYetObserved = 0;
  for (let c = 0; c < scope.customers; c++) {
    const day = scope.day[scope.orderStart[c] ?? 0] ?? NaN;
    if (day < period.from || day > period.to) continue;
    if (day > to || states[c] === REPEAT.notYetObserved) notYetObserved++;
    else observed++;
    if (day <= to && states[c] === REPEAT.repeated) repeated++;
  }
  return {
    period,
    counted: to < period.from ? null : { from: period.from, to },
    share: proportion(repeated, observed),
    notYetObserved,
  };
}
