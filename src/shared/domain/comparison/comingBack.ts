import { instantsToDays, instantToDay } from '../time/instantToDay.ts';
import type { ZoneTable } from '../time/zoneTable.ts';
import type { SoldOrders } from './soldOrders.ts';

/** What became of each of a shop's sold orders; entry i of each column is order i. */
export type ComingBack = {
  /** Civil day in the shop's zone. */
  readonly day: Int32Array;
  /** 1 where the customer ordered again on a later day, at most `within` days later. */
  readonly again: Uint8Array;
  /** 1 where that many days have passed, as far as the shop's history is known. */
  readonly followed: Uint8Array;
  /** Which order of the customer it is, from 1; orders of one day share a number. */
  readonly number: Int32Array;
};

/**
 * Days are counted from the day of the order, whatever happens to it then: counting from the arrival
 * would give late parcels other days of the year, and would leave out what never arrived.
 *
 * @param within days
 */
export function comingBack(sold: SoldOrders, days: ZoneTable, within: number): ComingBack {
  const day = instantsToDays(days, sold.at);
  const last = Number.isNaN(sold.latest) ? -Infinity : instantToDay(days, sold.latest);
  const again = new Uint8Array(day.length);
  const followed = new Uint8Array(day.length);
  const number = new Int32Array(day.length);
  for (let i = 0; i < day.length; i++) {
    const before = i > 0 && sold.customer[i - 1] === sold.customer[i] ? i - 1 : -1;
    const counted = number[before] ?? 0;
    number[i] = before >= 0 && day[before] === day[i] ? counted : counted + 1;
    if ((day[i] ?? 0) + within < last) followed[i] = 1;
  }
  // From behind, so that the next later day of the same customer is at hand.
  let later = Infinity;
  for (let i = day.length - 1; i >= 0; i--) {
    if (sold.customer[i + 1] !== sold.customer[i]) later = Infinity;
    else if ((day[i + 1] ?? 0) > (day[i] ?? 0)) later = day[i + 1] ?? Infinity;
    if (later - (day[i] ?? 0) <= within) again[i] = 1;
  }
  return { day, again, followed, number };
}
