import type { TwinColumn, TwinTable } from '../../../../shared/ui/chart/twinTable.ts';
import type { MeasuredShare } from '../../domain/measurement/measuredShare.ts';
import { explainWeek } from './explainWeek.ts';
import { rateDigits } from './figureWords.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';
import { WEEK_PARTS, type WeekPart } from './weekParts.ts';

/** The lines in numbers, weeks with few people in it; a week without anything shown has none. */
export function weekTwin(tools: MeasurementTools, isOpen: (week: number) => boolean): TwinTable {
  const { t, format, search, answer } = tools;
  const { weeks, lines } = answer.report.weekly;
  const rate = (value: number) => format.percent(value, rateDigits(search.measure));
  const count = (value: number) => format.number(value);
  const columns: TwinColumn[] = lines.flatMap(({ version }) =>
    WEEK_PARTS.map((part) => ({
      head: t(`measurement.chart.${part}`, { version: versionWords(tools, version) }),
      format: part === 'count' || part === 'size' ? count : rate,
    })),
  );
  return {
    columns: [
      { head: t('measurement.chart.week') },
      ...columns,
      { head: t('measurement.chart.state') },
    ],
    rows: weeks.map((day, week) => [
      format.day(day),
      ...lines.flatMap(({ shares }) => WEEK_PARTS.map((part) => partOf(shares[week], part))),
      t(isOpen(week) ? 'measurement.chart.inProgress' : 'measurement.chart.complete'),
    ]),
    explain: (week, column) => {
      const line = lines[Math.floor((column - 1) / WEEK_PARTS.length)];
      const share = line?.shares[week];
      const part = WEEK_PARTS[(column - 1) % WEEK_PARTS.length];
      if (!line || !share || !part) return undefined;
      return () => explainWeek(tools, line.version, share, weeks[week] ?? 0, part, isOpen(week));
    },
  };
}

function partOf(share: MeasuredShare | undefined, part: WeekPart): number | null {
  if (!share || share.size === 0) return null;
  return part === 'lower' || part === 'upper' ? share.interval[part] : share[part];
}
