import Box from '@mui/material/Box';
import { useState, type KeyboardEvent } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import { nextCell, type CellPlace } from '../heatmap/nextCell.ts';
import type { BarChartProps, BarPress } from './chartTypes.ts';

type BarTargetsProps = Pick<BarChartProps, 'x' | 'series'> & { readonly press: BarPress };

/**
 * What of a chart of standing bars can be pressed: a column of the plot for each bar, however low it is.
 * Tab stops at one, arrow keys go on from it. They are not recharts' own bars, which are made anew, and
 * lose the focus, whenever the chart is drawn.
 */
export function BarTargets({ x, series, press }: BarTargetsProps) {
  const across = useXAxisScale();
  const plot = usePlotArea();
  const [focused, setFocused] = useState<CellPlace | null>(null);
  if (!across || !plot) return null;
  const words = series.map(({ id }) => x.map((_, place) => press.words(id, place)));
  const focusable = words.map((row) => row.map((word) => word !== null));
  const tabStop =
    focused && focusable[focused.row]?.[focused.column] === true
      ? focused
      : nextCell({ row: 0, column: 0 }, 'Home', true, focusable);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const [row = 0, column = 0] = (event.currentTarget.dataset['bar'] ?? '').split('.').map(Number);
    const id = series[row]?.id;
    if (event.key === 'Enter' && id !== undefined) press.go(id, column);
    const to = nextCell({ row, column }, event.key, event.ctrlKey || event.metaKey, focusable);
    // The same keys move the chart's own tooltip; all others are the page's.
    if (to || event.key === 'Enter') event.stopPropagation();
    if (!to) return;
    event.preventDefault();
    setFocused(to);
    event.currentTarget.parentElement
      ?.querySelector<SVGGElement>(`[data-bar="${to.row}.${to.column}"]`)
      ?.focus({ preventScroll: true });
  };
  return (
    <g>
      {words.flatMap((row, place) =>
        row.map((word, column) => {
          const start = across(column, { position: 'start' });
          const end = across(column, { position: 'end' });
          const id = series[place]?.id;
          if (word === null || start === undefined || end === undefined || id === undefined)
            return null;
          const width = (end - start) / series.length;
          return (
            <Box
              key={`${id} ${column}`}
              component="g"
              role="link"
              aria-label={word}
              tabIndex={tabStop?.row === place && tabStop.column === column ? 0 : -1}
              data-bar={`${place}.${column}`}
              onClick={() => {
                press.go(id, column);
              }}
              onKeyDown={onKeyDown}
              sx={{ cursor: 'pointer' }}
            >
              <rect
                x={start + place * width}
                y={plot.y}
                width={width}
                height={plot.height}
                fill="transparent"
              />
            </Box>
          );
        }),
      )}
    </g>
  );
}
