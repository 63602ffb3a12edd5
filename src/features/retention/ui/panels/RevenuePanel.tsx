import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo } from 'react';
import { BarChart } from '../../../../shared/ui/chart/BarChart.tsx';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { MS_PER_DAY, zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { ChartFrame } from '../../../../shared/ui/chart/ChartFrame.tsx';
import { usePolicyChartMarks } from '../../../../shared/ui/policy/marks/usePolicyChartMarks.ts';
import type { RevenueByCustomerAge } from '../../domain/retentionTypes.ts';
import { wholeMoney } from '../explain/cellWords.ts';
import { explainRevenue } from '../explain/explainRevenue.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { FigureList } from '../page/FigureList.tsx';
import { revenueParts, revenueTwin } from './revenueTwin.ts';

type RevenuePanelProps = {
  readonly words: ExplainWords;
  readonly revenue: RevenueByCustomerAge;
};

const COLORS = { new: 'c5', returning: 'c1', unknown: 'c7' } as const;
const HEIGHT = 272;

// The words change with every setting of the page, the chart only with its data.
const Bars = memo(BarChart);

/** Revenue of first orders against that of customers who came back, by period. */
export const RevenuePanel = memo(function RevenuePanel({ words, revenue }: RevenuePanelProps) {
  const { t, format, currency, calendar } = words;
  const x = useMemo(
    () =>
      Array.from(revenue.firstDay, (day) =>
        revenue.unit === 'month' ? format.month(day) : format.dayOfMonth(day),
      ),
    [format, revenue],
  );
  const starts = useMemo(() => startsOf(revenue, calendar.zone), [revenue, calendar.zone]);
  const { marks, markTwin } = usePolicyChartMarks(starts.each, starts.end);
  const twin = useMemo(
    () => markTwin(revenueTwin(words, revenue), x),
    [words, revenue, markTwin, x],
  );
  const chart = useMemo(() => {
    const open = revenue.complete.indexOf(0);
    return {
      label: t('revenue.title'),
      x,
      marks,
      format: (value: number) => format.compactNumber(value),
      series: revenueParts(revenue).map((part) => ({
        id: part,
        label: t(`revenue.${part}`),
        color: COLORS[part],
        values: Array.from(revenue[`${part}Revenue`], (sum) => wholeMoney(sum, currency)),
      })),
      stacked: true,
      height: HEIGHT,
      inProgressFrom: open < 0 ? undefined : open,
    };
  }, [t, format, currency, revenue, x, marks]);
  return (
    <ChartFrame
      title={t('revenue.title')}
      subtitle={t(`revenue.subtitle.${revenue.unit}`, {
        currency: currency ?? t('cohorts.shopCurrency'),
      })}
      table={twin}
      fileName={t('revenue.fileName')}
    >
      {revenue.firstDay.length === 0 ? (
        <Typography variant="body2" sx={{ minHeight: HEIGHT, color: 'ink.soft' }}>
          {t('revenue.empty')}
        </Typography>
      ) : (
        <>
          <Box sx={{ mb: 1 }}>
            <FigureList
              figures={revenueParts(revenue).map((part) => ({
                id: part,
                term: t(`revenue.${part}`),
                explanation: explainRevenue(words, revenue, { part, period: null }),
              }))}
            />
          </Box>
          <Bars {...chart} />
        </>
      )}
    </ChartFrame>
  );
});

/** When the periods begin, and when the last one ends, epoch ms. */
function startsOf({ firstDay, lastDay }: RevenueByCustomerAge, zone: string) {
  const end = (lastDay.at(-1) ?? 0) + 1;
  const table = zoneTable(zone, (firstDay[0] ?? 0) * MS_PER_DAY, end * MS_PER_DAY);
  return {
    each: Array.from(firstDay, (day) => startOfDay(table, day)),
    end: startOfDay(table, end),
  };
}
