import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { Legend, type LegendItem } from '../Legend.tsx';
import { LoadingChart } from '../LoadingChart.tsx';
import { paletteVar } from '../paletteVar.ts';
import type { BarChartProps } from './chartTypes.ts';
import { MarkList } from './MarkList.tsx';
import { placedMarks } from './placedMarks.ts';
import { seriesColor } from './seriesColor.ts';

const BarDrawing = lazy(async () => ({
  default: (await import('./BarDrawing.tsx')).BarDrawing,
}));

/** Bars from zero, upright over time or lying over named things; in progress is hatched. */
export function BarChart(props: BarChartProps) {
  const { series, x, height = 200, inProgressFrom, marks = [], layout = 'columns' } = props;
  const placed = layout === 'columns' ? placedMarks(marks, x) : [];
  const t = useSharedText();
  const items: LegendItem[] = series.map((bars, index) => ({
    label: bars.label,
    color: seriesColor(bars, index),
    mark: 'box',
  }));
  if (inProgressFrom !== undefined && inProgressFrom < x.length)
    items.push({ label: t('chart.inProgress'), color: paletteVar('ink-faint'), mark: 'hatch' });
  return (
    <>
      <Box sx={{ minHeight: height }}>
        <Suspense fallback={<LoadingChart height={height} />}>
          <BarDrawing {...props} />
        </Suspense>
      </Box>
      {(items.length > 1 || placed.length > 0) && (
        <Box sx={{ mt: 1 }}>
          {items.length > 1 && <Legend items={items} />}
          {placed.length > 0 && <MarkList marks={placed} />}
        </Box>
      )}
    </>
  );
}
