import { Temporal } from 'temporal-polyfill';

/**
 * The offsets of one time zone over a range of time, as two arrays: asking Temporal for each row
 * costs microseconds, asking these arrays nanoseconds.
 *
 * Right for instants within the range that the table was built for (and two days around it);
 * before and after, the nearest known offset goes on.
 */
export type ZoneTable = {
  /** IANA name, or an offset such as '+08:00'. */
  readonly zone: string;
  /** Epoch ms from which each offset holds, ascending; the first is −Infinity. */
  readonly transitions: Float64Array;
  /** Milliseconds east of UTC: local time = instant + offset. */
  readonly offsets: Int32Array;
};

export const MS_PER_DAY = 86_400_000;
/** Local times up to a day off the range's ends still resolve rightly. */
const MARGIN = 2 * MS_PER_DAY;

/**
 * Builds the table once with Temporal, which takes its rules from the platform's tz data.
 * @param fromMs first instant that matters, epoch ms
 * @param toMs last instant that matters, epoch ms
 * @throws RangeError where the zone is unknown
 */
export function zoneTable(zone: string, fromMs: number, toMs: number): ZoneTable {
  const transitions = [-Infinity];
  const start = Temporal.Instant.fromEpochMilliseconds(fromMs - MARGIN);
  let at = start.toZonedDateTimeISO(zone);
  const offsets = [at.offsetNanoseconds / 1e6];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > toMs + MARGIN) break;
    transitions.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1e6);
    at = next;
  }
  return { zone, transitions: Float64Array.from(transitions), offsets: Int32Array.from(offsets) };
}

/** Position of the offset that holds at an instant: the last transition that is not after it. */
export function segmentAt(table: ZoneTable, ms: number): number {
  let low = 0;
  let high = table.transitions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.transitions[middle] ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}
