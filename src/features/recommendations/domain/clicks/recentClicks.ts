import type { DayWindow } from '../../../../shared/domain/policy/equalWindows.ts';
import type { MeasuredDifference } from '../measurement/measuredDifference.ts';
import type { MeasuredShare } from '../measurement/measuredShare.ts';
import { clicksOfWindows, type ExposureDays } from './clicksOfWindows.ts';

/** Days that "now" is counted over, and what it is compared with. */
export const RECENT_DAYS = 30;

/** Click-through of the last complete days of the log. */
export type RecentClicks = {
  /** Fewer than `RECENT_DAYS` where the log has no more. */
  readonly days: DayWindow;
  readonly share: MeasuredShare;
  /** Against as many days just before; null where the log does not reach back so far. */
  readonly change: MeasuredDifference | null;
};

/**
 * How often recommendations were clicked of late. The day on which the log ends is not over, so it
 * is left out. Null where no day of the log is complete.
 *
 * @param span civil days of the first and the last row with a time
 */
export function recentClicks(exposures: ExposureDays, span: DayWindow): RecentClicks | null {
  const to = span.to - 1;
  if (to < span.from) return null;
  const from = Math.max(span.from, to - RECENT_DAYS + 1);
  const days = { from, to };
  // A span that the log covers in part would be compared with less than it was.
  const compared = from - RECENT_DAYS >= span.from;
  const before = { from: from - RECENT_DAYS, to: from - 1 };
  const { second, difference } = clicksOfWindows(exposures, before, days);
  return { days, share: second, change: compared ? difference : null };
}
