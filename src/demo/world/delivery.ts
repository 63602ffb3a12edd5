import type { Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { dayOf, dayStart, HOUR_MS, MINUTE_MS } from './calendar.ts';
import { CARRIERS, LATE_FAR, LOST_PARCELS } from './effects.ts';
import type { Place } from './people.ts';

/** The parcel of an order as it will turn out. */
export type Parcel = {
  /** Place in `CARRIERS`. */
  readonly carrier: number;
  /** Epoch ms. */
  readonly shippedAt: number;
  readonly promisedAt: number;
  /** NaN for a lost one. */
  readonly deliveredAt: number;
  /** After the promised time, or never. */
  readonly late: boolean;
  /** Civil day from which the customer may order again. */
  readonly settledDay: number;
};

const CARRIER_SHARES = [0, 1].map((era) => new Weighted(CARRIERS.map((c) => c.shares[era] ?? 0)));
/** Days after the order by which a parcel is promised, by distance. */
const PROMISED_DAYS = [2, 3, 5, 6];
const DAYS_LATE = new Weighted([0, 40, 25, 15, 10, 6, 4]);
const LOST_AFTER_DAYS = 6;
/** Parcels are promised by 22:00 and brought between 9:00 and 20:59. */
const PROMISED_HOUR = 22;

/**
 * @param chance at the order
 * @param era 0 before the new carriers, 1 after
 * @param lateExtra added to the carrier's share of late parcels on this day
 */
export function parcelOf(
  chance: Stream,
  placedAt: number,
  { distance }: Place,
  era: 0 | 1,
  lateExtra: number,
): Parcel {
  const carrier = CARRIER_SHARES[era]?.pick(chance) ?? 0;
  const slower = carrier >= 2 ? 1 : 0;
  const day = dayOf(placedAt);
  const promisedDay = day + (PROMISED_DAYS[distance] ?? 6) + slower;
  const lateShare = (CARRIERS[carrier]?.late ?? 0) + (distance >= 2 ? LATE_FAR : 0) + lateExtra;
  const isLate = chance.chance(lateShare);
  const lost = chance.chance(LOST_PARCELS);
  const daysLate = DAYS_LATE.pick(chance);
  const daysEarly = Math.min(chance.below(3), promisedDay - day - 2);
  const deliveredDay = isLate ? promisedDay + daysLate : promisedDay - daysEarly;
  const deliveredAt =
    dayStart(deliveredDay) + chance.between(9, 20) * HOUR_MS + chance.below(60) * MINUTE_MS;
  return {
    carrier,
    shippedAt: placedAt + chance.between(3, 26) * HOUR_MS + chance.below(60) * MINUTE_MS,
    promisedAt: dayStart(promisedDay) + PROMISED_HOUR * HOUR_MS,
    deliveredAt: lost ? NaN : deliveredAt,
    late: isLate || lost,
    settledDay: lost ? promisedDay + LOST_AFTER_DAYS : deliveredDay,
  };
}
