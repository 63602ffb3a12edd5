import { z } from 'zod';
import {
  compareProportions,
  type Comparison,
} from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { parcelDelay } from '../delivery/parcelDelay.ts';
import { leftOutAs, type Parcel } from '../delivery/parcelTally.ts';
import type { Period } from '../findings/findingTypes.ts';

/** Days of the number on the overview, and of those before that it is compared with. */
export const RECENT_DAYS = 90;

export const recentLateParamsSchema = z.object({
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type RecentLateParams = z.infer<typeof recentLateParamsSchema>;

/** How parcels did against what was promised, of late. */
export type RecentLate = {
  /** The last 90 promised days that are over. */
  readonly days: Period;
  readonly late: Proportion;
  /** Of as many days before. */
  readonly before: Proportion;
  /** late − before; null where either has no parcels. */
  readonly change: Comparison | null;
  /** The newest promised day that is over, in whichever period; null where there is none. */
  readonly lastDay: number | null;
};

/**
 * Late shares by the promised day, as `deliveryReport` has them: of the last 90 days before today, whose
 * own parcels may still come in time, and of the 90 before.
 *
 * @param today civil day
 */
export function recentLate(parcels: Iterable<Parcel>, today: number): RecentLate {
  const days = { from: today - RECENT_DAYS, to: today - 1 };
  const now = { count: 0, size: 0 };
  const earlier = { count: 0, size: 0 };
  let lastDay: number | null = null;
  for (const parcel of parcels) {
    const { promisedOn } = parcel;
    const delay = leftOutAs(parcel) ? null : parcelDelay(parcel, today);
    if (delay === null || promisedOn === null) continue;
    lastDay = Math.max(lastDay ?? promisedOn, promisedOn);
    if (promisedOn < days.from - RECENT_DAYS) continue;
    const counts = promisedOn < days.from ? earlier : now;
    counts.size++;
    if (delay > 0) counts.count++;
  }
  return {
    days,
    late: proportion(now.count, now.size),
    before: proportion(earlier.count, earlier.size),
    change: now.size > 0 && earlier.size > 0 ? compareProportions(now, earlier) : null,
    lastDay,
  };
}
