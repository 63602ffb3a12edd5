import type { DayWindow } from '../../../../shared/domain/policy/equalWindows.ts';
import type { ExposureLog } from '../measurement/exposureLog.ts';
import { groupMoments } from '../measurement/groupFigures.ts';
import { shareDifference, type MeasuredDifference } from '../measurement/measuredDifference.ts';
import { measuredShare, type MeasuredShare } from '../measurement/measuredShare.ts';
import { MeasureRows } from '../measurement/measures.ts';
import { pairMoments } from '../measurement/pairMoments.ts';

/** A log with the civil day of each row in the shop's zone, or `NO_DAY`. */
export type ExposureDays = { readonly log: ExposureLog; readonly days: Int32Array };

/** Click-through of two spans of days. */
export type ClicksOfWindows = {
  readonly first: MeasuredShare;
  readonly second: MeasuredShare;
  /** Second − first. */
  readonly difference: MeasuredDifference;
};

/** Amounts are not asked for. */
const NO_CURRENCY = -1;

/**
 * Clicked ÷ shown of all products shown in two spans of days that do not overlap, whatever version
 * chose them. People are the samples, and those who are in both spans are in both.
 */
export function clicksOfWindows(
  { log, days }: ExposureDays,
  first: DayWindow,
  second: DayWindow,
): ClicksOfWindows {
  const rows = new MeasureRows(log, NO_CURRENCY);
  const within = (day: number, { from, to }: DayWindow) => day >= from && day <= to;
  const groupOf = (row: number) => {
    const day = days[row] ?? NaN;
    return within(day, first) ? 0 : within(day, second) ? 1 : -1;
  };
  const [a, b] = groupMoments(log, rows, 2, groupOf).map(({ moments }) => moments.clickThrough);
  if (!a || !b) throw new RangeError('two groups were asked for');
  const { cross } = pairMoments(log, rows, groupOf);
  return {
    first: measuredShare(a),
    second: measuredShare(b),
    difference: shareDifference(a, b, cross.clickThrough),
  };
}
