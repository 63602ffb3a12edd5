import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { Legend, type LegendItem } from '../Legend.tsx';
import { LoadingChart } from '../LoadingChart.tsx';
import { paletteVar } from '../paletteVar.ts';
import type { LineChartProps } from './chartTypes.ts';
import { MarkList } from './MarkList.tsx';
import { placedMarks } from './placedMarks.ts';
import { seriesColor } from './seriesColor.ts';

const LineDrawing = lazy(async () => ({
  default: (await import('./LineDrawing.tsx')).LineDrawing,
}));

/** Lines over an ordered axis: interval as a band, comparison dashed grey, period in progress dotted. */
export function LineChart(props: LineChartProps) {
  const { series, x, height = 200, inProgressFrom, marks = [] } = props;
  const placed = placedMarks(marks, x);
  const t = useSharedText();
  const items: LegendItem[] = series.map((line, index) => ({
    label: line.label,
    color: seriesColor(line, index),
    mark: line.comparison === true ? 'dash' : 'line',
  }));
  const [first] = series;
  if (first && inProgressFrom !== undefined && inProgressFrom < x.length)
    items.push({ label: t('chart.inProgress'), color: seriesColor(first, 0), mark: 'dash' });
  if (series.some(({ band }) => band))
    items.push({ label: t('chart.interval'), color: paletteVar('chart-band'), mark: 'band' });
  return (
    <>
      <Box sx={{ minHeight: height }}>
        <Suspense fallback={<LoadingChart height={height} />}>
          <LineDrawing {...props} />
        </Suspense>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Legend items={items} />
        {placed.length > 0 && <MarkList marks={placed} />}
      </Box>
    </>
  );
}
