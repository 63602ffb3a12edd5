import { instantToDay } from '../time/instantToDay.ts';
import { startOfDay } from '../time/localToInstant.ts';
import type { ZoneTable } from '../time/zoneTable.ts';

/** Civil days, both ends included. */
export type DayWindow = { readonly from: number; readonly to: number };

/** Two windows of as many days each, or what is missing for them. */
export type EqualWindows =
  | { readonly state: 'found'; readonly before: DayWindow; readonly after: DayWindow }
  | {
      /** Too few days since it went live, or too few before it. */
      readonly state: 'tooEarly' | 'noHistory';
      /** Complete days that there are on that side; never negative. */
      readonly days: number;
      readonly needed: number;
    };

/** A version's time on the line, epoch ms. */
export type MeasuredSpan = {
  readonly liveFrom: number;
  /** When the version before it went live: the window before may not reach behind that. */
  readonly previous: number | null;
  /** When the version after it went live: the window after ends before that. */
  readonly next: number | null;
};

type WindowRules = {
  /** First and last imported instant, epoch ms. The day of the last one counts as incomplete. */
  readonly data: { readonly from: number; readonly through: number };
  /** Days for which each customer is watched after entering; 0 where a day counts by itself. */
  readonly follow: number;
  /** Fewest days of a window, and most. */
  readonly shortest: number;
  readonly longest: number;
};

/**
 * The equal windows of days around the start of a version. A day on which it went live halfway
 * belongs to neither. Customers of the window before have been watched to their end before the
 * start, so that nobody is counted under both versions.
 */
export function equalWindows(
  table: ZoneTable,
  { liveFrom, previous, next }: MeasuredSpan,
  { data, follow, shortest, longest }: WindowRules,
): EqualWindows {
  const lastBefore = instantToDay(table, liveFrom) - 1 - follow;
  const firstAfter = firstWholeDay(table, liveFrom);
  const earliest = Math.max(
    firstWholeDay(table, data.from),
    previous === null ? -Infinity : firstWholeDay(table, previous),
  );
  const through = Math.min(data.through, next ?? Infinity);
  const latest = instantToDay(table, through) - 1 - follow;
  const since = latest - firstAfter + 1;
  if (since < shortest) return { state: 'tooEarly', days: Math.max(0, since), needed: shortest };
  const history = lastBefore - earliest + 1;
  if (history < shortest) {
    return { state: 'noHistory', days: Math.max(0, history), needed: shortest };
  }
  const days = Math.min(since, history, longest);
  return {
    state: 'found',
    before: { from: lastBefore - days + 1, to: lastBefore },
    after: { from: firstAfter, to: firstAfter + days - 1 },
  };
}

/** The day that begins at an instant, or the next one where the instant lies within a day. */
function firstWholeDay(table: ZoneTable, instant: number): number {
  const day = instantToDay(table, instant);
  return startOfDay(table, day) === instant ? day : day + 1;
}
