import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { LineChart } from '../../../../shared/ui/chart/LineChart.tsx';
import { usePolicyChartMarks } from '../../../../shared/ui/policy/marks/usePolicyChartMarks.ts';
import { NEEDED_PEOPLE } from '../../domain/measurement/neededPeople.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';
import { weekTwin } from './weekTwin.ts';

type WeekChartProps = { readonly tools: MeasurementTools; readonly busy: boolean };

const HEIGHT = 240;
const MOST_DOTS = 16;

/** The rate week by week, a line for each version, with the versions that staff published. */
export function WeekChart({ tools, busy }: WeekChartProps) {
  const { t, format, search, answer } = tools;
  const { report, weekStarts, weeksEnd, dataThrough } = answer;
  const { weeks, lines } = report.weekly;
  const needed = format.number(NEEDED_PEOPLE);
  const x = useMemo(() => weeks.map((day) => format.dayOfMonth(day)), [weeks, format]);
  const { marks, markTwin } = usePolicyChartMarks(weekStarts, weeksEnd);
  // The week that the log ends in may have more to come.
  const open = weekStarts.findIndex((_, week) => {
    return (weekStarts[week + 1] ?? weeksEnd) > (dataThrough ?? Infinity);
  });
  const twin = useMemo(
    () =>
      markTwin(
        weekTwin(tools, (week) => open >= 0 && week >= open),
        x,
      ),
    [tools, open, markTwin, x],
  );
  const enough = lines.map(({ version, shares }) => ({
    version,
    shares: shares.map((share) => (share.people >= NEEDED_PEOPLE ? share : null)),
  }));
  const complete = open < 0 ? weeks.length : open;
  const isEmpty = enough.every(({ shares }) =>
    shares.slice(0, complete).every((share) => share === null),
  );
  const hasFew = lines.some(({ shares }) =>
    shares.some(({ people }) => people > 0 && people < NEEDED_PEOPLE),
  );
  const without = report.versionsWithoutLine;
  return (
    <ChartFrame
      title={t(`measurement.chart.title.${search.measure}`)}
      subtitle={t('measurement.chart.subtitle')}
      table={twin}
      fileName={t('measurement.chart.fileName')}
      busy={busy}
    >
      {isEmpty ? (
        <Typography variant="body2" sx={{ minHeight: HEIGHT, color: 'ink.soft' }}>
          {weeks.length === 0
            ? t('measurement.chart.noTimes')
            : t('measurement.chart.empty', { needed })}
        </Typography>
      ) : (
        <LineChart
          label={t(`measurement.chart.title.${search.measure}`)}
          x={x}
          marks={marks}
          format={(rate) => format.percent(rate, 1)}
          height={HEIGHT}
          dots={weeks.length <= MOST_DOTS}
          inProgressFrom={open < 0 ? undefined : open}
          series={enough.map(({ version, shares }) => ({
            id: version,
            label: versionWords(tools, version),
            values: shares.map((share) => (share === null ? null : share.rate)),
            band: shares.map((share) => share && [share.interval.lower, share.interval.upper]),
          }))}
        />
      )}
      {hasFew && <Note>{t('measurement.chart.few', { needed })}</Note>}
      {without > 0 && <Note>{t('measurement.chart.without', { count: without })}</Note>}
    </ChartFrame>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'ink.faint', mt: 0.75 }}>
      {children}
    </Typography>
  );
}
