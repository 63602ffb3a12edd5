import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  Rectangle,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { paletteVar } from '../paletteVar.ts';
import { axisStyle } from './axisStyle.ts';

import type { BarChartProps } from './chartTypes.ts';
import { BarTargets } from './BarTargets.tsx';
import { barData, barRange } from './barData.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { FLAG_HEIGHT } from './MarkFlag.tsx';
import { MarkLines } from './MarkLines.tsx';
import { niceTicks } from './niceTicks.ts';
import { markFlags, placedMarks } from './placedMarks.ts';
import { seriesColor } from './seriesColor.ts';
import { textWidth } from '../textWidth.ts';

/** Widest that names of lying bars may become, px. */
const NAMES = 180;
/** Above this many bars side by side there is more gap than bar. */
const CROWDED = 48;

/** The part of a bar chart that needs recharts; loaded with the first chart of a page. */
export function BarDrawing(props: BarChartProps) {
  const { label, x, series, format, height = 200, inProgressFrom = x.length } = props;
  const { stacked = false, layout = 'columns', marks = [], press } = props;
  const t = useSharedText();
  const hatch = useId();
  const lying = layout === 'rows';
  const data = barData(x.length, series);
  const flags = lying ? [] : markFlags(placedMarks(marks, x));
  const [low, high] = barRange(x.length, series, stacked);
  const ticks = niceTicks(Math.min(0, low), Math.max(0, high));
  const places = {
    ...axisStyle,
    type: 'category',
    dataKey: 'place',
    tickFormatter: (place: number) => x[place] ?? '',
  } as const;
  const values = {
    ...axisStyle,
    type: 'number',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0],
    ticks,
    tickFormatter: format,
  } as const;
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size))) + 12;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
      <BarChart
        data={data}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: flags.length > 0 ? FLAG_HEIGHT + 4 : 8, right: 16, bottom: 0, left: 0 }}
        barCategoryGap={lying ? 6 : '22%'}
        barGap={x.length * series.length > CROWDED ? 1 : 4}
        maxBarSize={lying ? 22 : 48}
        aria-label={label}
        role="application"
      >
        <defs>
          {series.map((bars, index) => (
            <pattern
              key={bars.id}
              id={`${hatch}${bars.id}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2.5" height="6" fill={seriesColor(bars, index)} />
            </pattern>
          ))}
        </defs>
        <CartesianGrid vertical={lying} horizontal={!lying} stroke={paletteVar('chart-grid')} />
        {lying ? (
          <>
            <XAxis {...values} />
            <YAxis {...places} width={Math.min(NAMES, widest(x, 11))} interval={0} />
          </>
        ) : (
          <>
            <XAxis {...places} interval="preserveStartEnd" minTickGap={8} />
            <YAxis {...values} width={widest(ticks.map(format), 11)} />
          </>
        )}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: paletteVar('surface-hover') }}
          content={({ active, label: place }) => {
            if (!active || typeof place !== 'number') return null;
            return (
              <ChartTooltip
                title={x[place] ?? ''}
                lines={series.map((bars, index) => {
                  const value = bars.values[place] ?? null;
                  return {
                    label: bars.label,
                    value: value === null ? t('chart.noData') : format(value),
                    color: seriesColor(bars, index),
                  };
                })}
                note={place >= inProgressFrom ? t('chart.inProgress') : undefined}
              />
            );
          }}
        />
        {series.map((bars, index) => (
          <Bar
            key={bars.id}
            dataKey={(bar: (typeof data)[number]) => bar[`value.${bars.id}`]}
            {...(stacked ? { stackId: 'stack' } : {})}
            fill={seriesColor(bars, index)}
            isAnimationActive={false}
            shape={({ index: place, ...bar }) => (
              <Rectangle
                {...bar}
                fill={place >= inProgressFrom ? `url(#${hatch}${bars.id})` : bar.fill}
                {...(stacked ? {} : { radius: 2 })}
              />
            )}
          >
            {bars.interval && !stacked && (
              <ErrorBar
                dataKey={(bar: (typeof data)[number]) => bar[`error.${bars.id}`]}
                width={4}
                strokeWidth={1.5}
                stroke={paletteVar('ink-strong')}
                isAnimationActive={false}
              />
            )}
          </Bar>
        ))}
        <MarkLines flags={flags} />
        {press && !lying && <BarTargets x={x} series={series} press={press} />}
      </BarChart>
    </ResponsiveContainer>
  );
}
