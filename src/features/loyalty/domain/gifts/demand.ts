/** Past days whose redemptions are the pace. */
export const PACE_DAYS = 90;
/** A gift that is newer is not extrapolated from less. */
const FEWEST_DAYS = 7;
/** Days ahead for which stock should last. */
export const AHEAD_DAYS = 30;

/**
 * How many of a gift are asked for a day: over the last 90 days, or since it was first asked for
 * where that is later.
 *
 * @param days civil days of its redemptions, those that were cancelled left out
 * @returns null where nobody has asked for it yet: nothing is known
 */
export function pacePerDay(days: readonly number[], today: number): number | null {
  if (days.length === 0) return null;
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const span = Math.min(PACE_DAYS, Math.max(FEWEST_DAYS, today - first + 1));
  return days.filter((day) => day > today - span).length / span;
}

/**
 * The civil day on which nothing is left at a pace; today where nothing is.
 *
 * @returns null where it does not run out, or nothing is known of the pace
 */
export function runOutDay(available: number, perDay: number | null, today: number): number | null {
  if (available <= 0) return today;
  if (perDay === null || perDay <= 0) return null;
  const days = Math.floor(available / perDay);
  return days > FAR ? null : today + days;
}

/** Beyond ten years a date says nothing. */
const FAR = 3660;

/** Pieces that are missing for the days ahead, at a pace; 0 where there are enough. */
export function toReorder(available: number, perDay: number | null): number {
  return perDay === null ? 0 : Math.max(0, Math.ceil(perDay * AHEAD_DAYS) - available);
}
