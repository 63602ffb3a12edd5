import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { Legend } from '../Legend.tsx';
import { LoadingChart } from '../LoadingChart.tsx';
import { paletteVar } from '../paletteVar.ts';
import { divergingHeight } from './divergingRange.ts';
import type { DivergingChartProps } from './divergingTypes.ts';

const DivergingDrawing = lazy(async () => ({
  default: (await import('./DivergingDrawing.tsx')).DivergingDrawing,
}));

/** Named changes as bars that lie on both sides of zero, each with its signed figure at its end. */
export function DivergingChart(props: DivergingChartProps) {
  const height = divergingHeight(props.bars.length);
  return (
    <>
      <Box sx={{ minHeight: height }}>
        <Suspense fallback={<LoadingChart height={height} />}>
          <DivergingDrawing {...props} />
        </Suspense>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Legend
          items={[
            { label: props.words.more, color: paletteVar('chart-better'), mark: 'box' },
            { label: props.words.less, color: paletteVar('chart-worse'), mark: 'box' },
          ]}
        />
      </Box>
    </>
  );
}
