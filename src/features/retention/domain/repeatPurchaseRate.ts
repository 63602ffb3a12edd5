import { proportion } from '../../../shared/domain/statistics/wilson.ts';
import type { OrderScope } from './orderScope.ts';
import type { RepeatPurchaseRate } from './retentionTypes.ts';

/** What is known of a customer's second order. */
export const REPEAT = {
  /** The window after the first order has not ended: says nothing yet, either way. */
  notYetObserved: 0,
  /** No second order on another day within the window. */
  once: 1,
  repeated: 2,
} as const;

/**
 * `REPEAT` by customer of the scope. The window is the `windowDays` days after the day of the first
 * order; it has ended where its last day lies before the day on which the data end. Further orders
 * on the first day do not count: a split parcel is no return.
 */
export function repeatStates(
  scope: OrderScope,
  throughDay: number,
  windowDays: number,
): Uint8Array<ArrayBuffer> {
  const states = new Uint8Array(scope.customers);
  for (let c = 0; c < scope.customers; c++) {
    const first = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    const firstDay = scope.day[first] ?? 0;
    if (firstDay + windowDays >= throughDay) continue;
    states[c] = REPEAT.once;
    for (let j = first + 1; j < end; j++) {
      const since = (scope.day[j] ?? 0) - firstDay;
      if (since > windowDays) break;
      if (since > 0) {
        states[c] = REPEAT.repeated;
        break;
      }
    }
  }
  return states;
}

/** Share of the chosen customers, observed for the whole window, who ordered again within it. */
export function repeatPurchaseRate(
  states: Uint8Array,
  entering: Int32Array,
  windowDays: number,
): RepeatPurchaseRate {
  let observed = 0;
  let repeated = 0;
  let notYetObserved = 0;
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    if (states[c] === REPEAT.notYetObserved) notYetObserved++;
    else observed++;
    if (states[c] === REPEAT.repeated) repeated++;
  }
  return { windowDays, share: proportion(repeated, observed), notYetObserved };
}
