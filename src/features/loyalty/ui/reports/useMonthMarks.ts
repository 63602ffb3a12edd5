import { useMemo } from 'react';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import { MS_PER_DAY, zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import {
  usePolicyChartMarks,
  type PolicyChartMarks,
} from '../../../../shared/ui/policy/marks/usePolicyChartMarks.ts';

const MONTHS = { unit: 'month', weekStart: 1 } as const;

/**
 * Published versions as marks of a chart by month.
 *
 * @param months civil day of the first of each; the same list from drawing to drawing
 * @param zone IANA zone in which they begin
 */
export function useMonthMarks(
  months: readonly { readonly month: number }[],
  zone: string,
): PolicyChartMarks {
  const { starts, end } = useMemo(() => {
    const days = months.map(({ month }) => month);
    const [first = 0] = days;
    const after = firstDayOfPeriod(periodOfDay(days.at(-1) ?? 0, MONTHS) + 1, MONTHS);
    const table = zoneTable(zone, first * MS_PER_DAY, (after + 1) * MS_PER_DAY);
    return { starts: days.map((day) => startOfDay(table, day)), end: startOfDay(table, after) };
  }, [months, zone]);
  return usePolicyChartMarks(starts, end);
}
