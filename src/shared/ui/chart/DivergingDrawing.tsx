import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { paletteVar } from '../paletteVar.ts';
import { textWidth } from '../textWidth.ts';
import { axisStyle } from './axisStyle.ts';
import { divergingHeight, divergingRange } from './divergingRange.ts';
import type { DivergingChartProps } from './divergingTypes.ts';

/** Widest that names may become, px. */
const NAMES = 184;
const NAME_SIZE = 12;
const FIGURE_SIZE = 12;
/** Least width that a plot is drawn in, px: figures take at most their share of it. */
const PLOT = 150;

/** The part of a diverging chart that needs recharts; loaded with the first chart of a page. */
export function DivergingDrawing({ label, bars, format }: DivergingChartProps) {
  const height = divergingHeight(bars.length);
  const values = bars.map(({ value }) => value);
  const figures = Math.max(0, ...values.map((value) => textWidth(format(value), FIGURE_SIZE))) + 8;
  const [low, high] = divergingRange(values, Math.min(0.3, figures / PLOT));
  const names = Math.max(0, ...bars.map(({ name }) => textWidth(name, NAME_SIZE))) + 12;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 400, height }}>
      <BarChart
        data={bars.map(({ value }, place) => ({ place, value }))}
        layout="vertical"
        margin={{ top: 4, right: 8, bottom: 4, left: 0 }}
        barCategoryGap={8}
        aria-label={label}
        role="application"
      >
        <XAxis type="number" domain={[low, high]} hide />
        <YAxis
          {...axisStyle}
          type="category"
          dataKey="place"
          tick={({ y, index }) => (
            <text x={0} y={y} dy="0.35em" fontSize={NAME_SIZE} fill={paletteVar('ink-strong')}>
              {shortened(bars[index]?.name ?? '')}
            </text>
          )}
          width={Math.min(NAMES, names)}
          interval={0}
        />
        <ReferenceLine x={0} stroke={paletteVar('line-strong')} />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          shape={({ x, y, width, height: thick, index }) => {
            const value = bars[index]?.value ?? 0;
            const [start, end] = width < 0 ? [x + width, x] : [x, x + width];
            return (
              <g>
                <rect
                  x={start}
                  y={y}
                  width={end - start}
                  height={thick}
                  rx={Math.min(3, (end - start) / 2)}
                  fill={paletteVar(value < 0 ? 'chart-worse' : 'chart-better')}
                />
                <text
                  x={value < 0 ? start - 6 : end + 6}
                  y={y + thick / 2}
                  dy="0.35em"
                  textAnchor={value < 0 ? 'end' : 'start'}
                  fontSize={FIGURE_SIZE}
                  fill={paletteVar('ink-soft')}
                >
                  {format(value)}
                </text>
              </g>
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** A name cut to the room that names have; the table has it whole. */
function shortened(name: string): string {
  if (textWidth(name, NAME_SIZE) + 12 <= NAMES) return name;
  let kept = name;
  while (textWidth(`${kept}…`, NAME_SIZE) + 12 > NAMES) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
