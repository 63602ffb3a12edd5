import type { ExposureLog } from './exposureLog.ts';
import type { MeasureRows } from './measures.ts';
import type { Days } from './timeComparison.ts';

/** Stands for the day of a row without a time. */
export const NO_DAY = -0x8000_0000;

/** A log with what its kernels look at. */
export type MeasurementView = {
  readonly log: ExposureLog;
  readonly rows: MeasureRows;
  /** Civil day of each row in the shop's zone, or `NO_DAY`. */
  readonly days: Int32Array;
  /** By place in `log.versions`. */
  readonly versionNames: readonly string[];
  /** Placements that count; all where empty. */
  readonly placements: ReadonlySet<number>;
  /** Civil days that count; null where there is no end. Rows without a time are in no period. */
  readonly from: number | null;
  readonly to: number | null;
};

/** Whether placement and period let a row count. */
export function isInScope(view: MeasurementView, row: number): boolean {
  const { placements, from, to, log, days } = view;
  if (placements.size > 0 && !placements.has(log.placement[row] ?? 0)) return false;
  if (from === null && to === null) return true;
  const day = days[row] ?? NO_DAY;
  return day !== NO_DAY && day >= (from ?? -Infinity) && day <= (to ?? Infinity);
}

/** First and last day of the rows of each group; null for a group without any. */
export function daysOfGroups(
  { days, log }: MeasurementView,
  groups: number,
  groupOf: (row: number) => number,
): (Days | null)[] {
  const first = new Float64Array(groups).fill(Infinity);
  const last = new Float64Array(groups).fill(-Infinity);
  for (let row = 0; row < log.length; row++) {
    const day = days[row] ?? NO_DAY;
    const group = day === NO_DAY ? -1 : groupOf(row);
    if (group < 0) continue;
    if (day < (first[group] ?? 0)) first[group] = day;
    if (day > (last[group] ?? 0)) last[group] = day;
  }
  return Array.from(first, (from, group) => {
    const to = last[group] ?? -Infinity;
    return from <= to ? { from, to } : null;
  });
}
