import { civilDate } from '../time/civilDay.ts';
import type { ComingBack } from './comingBack.ts';
import { matchedDifference, type MatchedDifference } from './matchedDifference.ts';
import type { SoldOrders } from './soldOrders.ts';

/** Whether something happened to an order. */
export const EXPOSURE = { no: 0, yes: 1, unknown: -1 } as const;

export type Exposures = {
  /** One of `EXPOSURE` for each sold order. */
  readonly exposure: Int8Array;
  /** What orders have to have in common to be alike, a column each. */
  readonly traits: readonly Int32Array[];
};

/**
 * Coming back after orders that something happened to, against orders that are alike but for that: of
 * the same quarter of a year, as far along in the customer's row (1st, 2nd, 3rd to 5th, later), and
 * with the same traits. Only orders take part that were followed for long enough, and of which it is
 * known whether it happened.
 */
export function repeatComparison(
  sold: SoldOrders,
  { day, again, followed, number }: ComingBack,
  { exposure, traits }: Exposures,
): MatchedDifference {
  const chosen: number[] = [];
  for (let i = 0; i < day.length; i++) {
    if (followed[i] === 1 && exposure[i] !== EXPOSURE.unknown) chosen.push(i);
  }
  const strata = new Map<string, number>();
  const clusters = new Map<number, number>();
  return matchedDifference({
    exposed: Uint8Array.from(chosen, (i) => (exposure[i] === EXPOSURE.yes ? 1 : 0)),
    outcome: Uint8Array.from(chosen, (i) => again[i] ?? 0),
    stratum: Int32Array.from(chosen, (i) =>
      placeOf(
        strata,
        [quarterOf(day[i] ?? 0), numberBand(number[i] ?? 1), ...traits.map((of) => of[i])].join(),
      ),
    ),
    cluster: Int32Array.from(chosen, (i) => placeOf(clusters, sold.customer[i] ?? -1)),
  });
}

function placeOf<K>(places: Map<K, number>, key: K): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = places.size;
  places.set(key, place);
  return place;
}

function quarterOf(day: number): number {
  const { year, month } = civilDate(day);
  return year * 4 + Math.floor((month - 1) / 3);
}

function numberBand(number: number): number {
  if (number <= 2) return number;
  return number <= 5 ? 3 : 4;
}
