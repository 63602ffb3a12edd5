import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { BusinessCalendar } from './businessCalendar.ts';
import { openIntervals, type OpenIntervals } from './openIntervals.ts';
import { mergedPauses, type Pause } from './pauses.ts';

/** Before and after these days nothing is open: a broken date must not fill the memory. */
const EARLIEST_DAY = civilDay(1900, 1, 1);
const LATEST_DAY = civilDay(2200, 1, 1);
/** What is added at once where a deadline lies after the days known so far. */
const DAYS_AHEAD = 366;

const NOTHING: OpenIntervals = {
  starts: new Float64Array(),
  ends: new Float64Array(),
  before: new Float64Array(),
  total: 0,
};

/**
 * Counts the time in which a calendar is open. The days that are asked about are laid out once, then
 * a question is two binary searches, well under a microsecond for any length of time.
 *
 * Instants are epoch ms, lengths are seconds with fractions of a millisecond left as they are: nothing
 * is rounded to minutes, as some desks do.
 */
export class BusinessClock {
  readonly calendar: BusinessCalendar;
  #firstDay = 0;
  #lastDay = -1;
  #open = NOTHING;

  constructor(calendar: BusinessCalendar) {
    this.calendar = calendar;
  }

  /**
   * Open seconds from one instant to another, less those in pauses. Negative where the second is the
   * earlier. NaN for NaN.
   */
  openSeconds(from: number, until: number, pauses: readonly Pause[] = []): number {
    if (until < from) return -this.openSeconds(until, from, pauses);
    let open = this.#openMs(from, until);
    for (const pause of mergedPauses(pauses)) {
      const start = Math.max(from, pause.from);
      const end = Math.min(until, pause.until);
      if (end > start) open -= this.#openMs(start, end);
    }
    return open / 1000;
  }

  /**
   * The first instant at which so many open seconds have passed: a length that fills the last day up
   * to its closing time ends at that closing time, not at the next opening. For no length at all it is
   * the start, open or not. Null where it is never reached: nothing opens any more, or a pause has no
   * end.
   */
  deadline(from: number, seconds: number, pauses: readonly Pause[] = []): number | null {
    let at = from;
    let left = seconds * 1000;
    for (const pause of mergedPauses(pauses)) {
      if (pause.until <= at) continue;
      if (pause.from > at) {
        const open = this.#openMs(at, pause.from);
        if (left <= open) break;
        left -= open;
      }
      if (left <= 0) break;
      at = pause.until;
    }
    return Number.isFinite(at) ? this.#after(at, left) : null;
  }

  /** When it is open between two instants, cut to them; for shading a timeline. Epoch ms. */
  openPeriods(from: number, until: number): { readonly from: number; readonly until: number }[] {
    this.#cover(from, until);
    const { starts, ends } = this.#open;
    const periods = [];
    for (let i = Math.max(0, lastAtMost(starts, from)); i < starts.length; i++) {
      const start = Math.max(from, starts[i] ?? Infinity);
      if (start >= until) break;
      const end = Math.min(until, ends[i] ?? -Infinity);
      if (end > start) periods.push({ from: start, until: end });
    }
    return periods;
  }

  #openMs(from: number, until: number): number {
    if (Number.isNaN(from) || Number.isNaN(until)) return NaN;
    this.#cover(from, until);
    return this.#openUntil(until) - this.#openUntil(from);
  }

  #openUntil(at: number): number {
    const { starts, ends, before } = this.#open;
    const i = lastAtMost(starts, at);
    if (i < 0) return 0;
    return (before[i] ?? 0) + Math.min(at, ends[i] ?? at) - (starts[i] ?? 0);
  }

  #after(from: number, ms: number): number | null {
    if (ms <= 0) return from;
    this.#cover(from, from);
    const missing = () => this.#openUntil(from) + ms - this.#open.total;
    while (missing() > 0 && this.#lastDay < LATEST_DAY) {
      // As many days again as there are: a long way ahead is reached in few steps.
      const days = Math.max(DAYS_AHEAD, this.#lastDay - this.#firstDay);
      this.#layOut(this.#firstDay, this.#lastDay + days);
    }
    if (missing() > 0) return null;
    const { starts, before } = this.#open;
    const wanted = this.#openUntil(from) + ms;
    const i = lastBelow(before, wanted);
    return (starts[i] ?? NaN) + wanted - (before[i] ?? NaN);
  }

  /** Lays out the days of two instants and those between, where that has not been done. */
  #cover(from: number, until: number): void {
    // No zone is a day away from UTC.
    const first = Math.floor(from / MS_PER_DAY) - 1;
    const last = Math.floor(until / MS_PER_DAY) + 1;
    if (this.#lastDay < this.#firstDay) {
      this.#layOut(first, last + DAYS_AHEAD);
      return;
    }
    if (first >= this.#firstDay && last <= this.#lastDay) return;
    const earlier = first < this.#firstDay ? first - DAYS_AHEAD : this.#firstDay;
    const later = last > this.#lastDay ? last + DAYS_AHEAD : this.#lastDay;
    this.#layOut(earlier, later);
  }

  #layOut(first: number, last: number): void {
    const firstDay = Math.min(LATEST_DAY, Math.max(EARLIEST_DAY, first));
    const lastDay = Math.max(EARLIEST_DAY, Math.min(LATEST_DAY, last));
    if (firstDay === this.#firstDay && lastDay === this.#lastDay) return;
    this.#firstDay = firstDay;
    this.#lastDay = lastDay;
    this.#open = openIntervals(this.calendar, firstDay, lastDay);
  }
}

/** Position of the last of ascending values that is at most `value`; −1 where none is. */
function lastAtMost(ascending: Float64Array, value: number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? NaN) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Likewise of the last that is less. */
function lastBelow(ascending: Float64Array, value: number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? NaN) < value) low = middle;
    else high = middle - 1;
  }
  return low;
}
