import {
  firstDayOfPeriod,
  periodOfDay,
  type WeekStart,
} from '../../../../shared/domain/time/periods.ts';
import { groupMoments } from './groupFigures.ts';
import { measuredShare, type MeasuredShare } from './measuredShare.ts';
import type { PlannedMeasure } from './measures.ts';
import { daysOfGroups, NO_DAY, type MeasurementView } from './measurementView.ts';

/** A rate week by week, by version. */
export type WeeklyRates = {
  /** First civil day of each week, every week from the first to the last in scope. */
  readonly weeks: readonly number[];
  /** One share for each week; of size 0 where the version was not shown. */
  readonly lines: readonly {
    readonly version: string;
    readonly shares: readonly MeasuredShare[];
  }[];
};

/**
 * @param versions places of the versions that get a line
 * @param isCounted rows that count; those without a time never do
 */
export function weeklyRates(
  view: MeasurementView,
  versions: readonly number[],
  measure: PlannedMeasure,
  weekStart: WeekStart,
  isCounted: (row: number) => boolean,
): WeeklyRates {
  const { log, rows, days, versionNames } = view;
  const rule = { unit: 'week', weekStart } as const;
  const [span] = daysOfGroups(view, 1, (row) => (isCounted(row) ? 0 : -1));
  if (!span) return { weeks: [], lines: [] };
  const first = periodOfDay(span.from, rule);
  const length = periodOfDay(span.to, rule) - first + 1;
  const lineOf = new Int32Array(log.versions.length).fill(-1);
  versions.forEach((version, line) => (lineOf[version] = line));
  const groups = groupMoments(log, rows, versions.length * length, (row) => {
    const day = days[row] ?? NO_DAY;
    const line = lineOf[log.version[row] ?? -1] ?? -1;
    if (line < 0 || day === NO_DAY || !isCounted(row)) return -1;
    return line * length + periodOfDay(day, rule) - first;
  });
  const shares = groups.map(({ moments }) => measuredShare(moments[measure]));
  return {
    weeks: Array.from({ length }, (_, week) => firstDayOfPeriod(first + week, rule)),
    lines: versions.map((version, line) => ({
      version: versionNames[version] ?? '',
      shares: shares.slice(line * length, (line + 1) * length),
    })),
  };
}
