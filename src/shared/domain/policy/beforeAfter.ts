import { newcombe } from '../statistics/newcombe.ts';
import type { DayWindow, EqualWindows } from './equalWindows.ts';
import type { RehearsedMetric } from './policyTypes.ts';

/** So many of so many: customers who came back, of those watched. */
export type Counted = { readonly count: number; readonly size: number };

/** What happened to one rate after a version went live. */
export type BeforeAfter = {
  /** Names the metric; the area has its words. */
  readonly metric: string;
  readonly better: RehearsedMetric['better'];
  /**
   * Plain before and after, not causal: a season, a campaign or another shop's prices show in it
   * just as the version does. Named beside every reading.
   */
  readonly method: 'beforeAfter';
  readonly reading: BeforeAfterReading;
};

export type BeforeAfterReading =
  /** Nothing has been imported that says so, on either side. */
  | { readonly state: 'noData' }
  | Exclude<EqualWindows, { readonly state: 'found' }>
  | ({ readonly state: 'tooFew'; readonly needed: number } & Sides)
  | ({
      readonly state: 'measured';
      /** Rate after minus rate before, with Newcombe's 95 % interval. */
      readonly difference: {
        readonly value: number;
        readonly lower: number;
        readonly upper: number;
      };
      /** Whether the interval leaves 0 out; if not, the difference is within noise. */
      readonly distinct: boolean;
    } & Sides);

type Sides = {
  readonly windows: { readonly before: DayWindow; readonly after: DayWindow };
  readonly before: Counted;
  readonly after: Counted;
};

/**
 * Compares a rate over two equal windows before and after a version went live.
 * Source of the interval: Newcombe 1998, method 10 (see newcombe.ts).
 *
 * @param windows as `equalWindows` found them
 * @param count of a window; not asked where there are none
 * @param needed fewest that a rate is told for, on each side
 */
export function beforeAfter(
  { metric, better }: Pick<BeforeAfter, 'metric' | 'better'>,
  windows: EqualWindows,
  count: (window: DayWindow) => Counted,
  needed: number,
): BeforeAfter {
  return { metric, better, method: 'beforeAfter', reading: readingOf(windows, count, needed) };
}

function readingOf(
  windows: EqualWindows,
  count: (window: DayWindow) => Counted,
  needed: number,
): BeforeAfterReading {
  if (windows.state !== 'found') return windows;
  const before = count(windows.before);
  const after = count(windows.after);
  const sides = { windows: { before: windows.before, after: windows.after }, before, after };
  // Of nobody there is no rate, whatever the caller asks for.
  if (Math.min(before.size, after.size) < Math.max(1, needed)) {
    return { state: 'tooFew', needed, ...sides };
  }
  const { difference, interval } = newcombe(after, before);
  const { lower, upper } = interval;
  const distinct = lower > 0 || upper < 0;
  return { state: 'measured', difference: { value: difference, lower, upper }, distinct, ...sides };
}
