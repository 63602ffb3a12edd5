import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { Legend, type LegendItem } from '../Legend.tsx';
import { LoadingChart } from '../LoadingChart.tsx';
import { paletteVar } from '../paletteVar.ts';
import type { ScatterChartProps } from './scatterTypes.ts';

const ScatterDrawing = lazy(async () => ({
  default: (await import('./ScatterDrawing.tsx')).ScatterDrawing,
}));

/**
 * Points by two measures, with a line through those that nothing beats on both. One of them can be
 * chosen: by a press, or by arrow keys, like the choices of a radio group.
 */
export function ScatterChart(props: ScatterChartProps) {
  const { points, x, y, words, height = 240 } = props;
  const items: LegendItem[] = [];
  for (const { role } of points) {
    if (!role) continue;
    const mark = role.kind === 'live' ? 'box' : 'dot';
    items.push({ label: role.name, color: paletteVar(`chart-${role.kind}`), mark });
  }
  // One point that has a mark of its own makes no line.
  const front = points.filter((point) => point.front);
  if (front.length > 1 || front.some(({ role }) => !role))
    items.push({ label: words.front, color: paletteVar('chart-draft'), mark: 'ringed' });
  if (points.some(({ front, role }) => !front && !role))
    items.push({ label: words.beaten, color: paletteVar('chart-live'), mark: 'dot' });
  return (
    <>
      <Typography variant="caption" component="p" aria-hidden sx={{ color: 'ink.faint' }}>
        {y.label}
      </Typography>
      <Box sx={{ minHeight: height }}>
        <Suspense fallback={<LoadingChart height={height} />}>
          <ScatterDrawing {...props} />
        </Suspense>
      </Box>
      <Typography
        variant="caption"
        component="p"
        aria-hidden
        sx={{ color: 'ink.faint', textAlign: 'right', pr: 2 }}
      >
        {x.label}
      </Typography>
      <Box sx={{ mt: 1 }}>
        <Legend items={items} />
      </Box>
    </>
  );
}
