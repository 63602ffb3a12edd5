import { paletteVar } from '../paletteVar.ts';

/** No axis lines, small faint ticks: the grid and the values carry the chart. */
export const axisStyle = {
  tick: { fontSize: 11, fill: paletteVar('chart-axis') },
  axisLine: false,
  tickLine: false,
} as const;
