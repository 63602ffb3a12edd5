import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { paletteVar } from '../paletteVar.ts';
import { axisStyle } from './axisStyle.ts';
import type { LineChartProps, ReferenceLevel } from './chartTypes.ts';
import { ChartTooltip } from './ChartTooltip.tsx';
import { FLAG_HEIGHT } from './MarkFlag.tsx';
import { MarkLines } from './MarkLines.tsx';
import { markFlags, placedMarks } from './placedMarks.ts';
import { seriesColor } from './seriesColor.ts';
import { lineData, valueRange } from './lineData.ts';

import { niceTicks } from './niceTicks.ts';
import { textWidth } from '../textWidth.ts';

/** The part of a line chart that needs recharts; loaded with the first chart of a page. */
export function LineDrawing(props: LineChartProps) {
  const {
    label,
    x,
    series,
    format,
    formatTick = format,
    height = 200,
    inProgressFrom,
    levels = [],
    marks = [],
    dots = false,
  } = props;
  const t = useSharedText();
  const flags = markFlags(placedMarks(marks, x));
  const data = lineData(x.length, series, inProgressFrom);
  const ticks = niceTicks(...valueRange(series, levels));
  const right = Math.max(16, ...levels.map((level) => textWidth(level.label, 12) + 12));
  const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), 11))) + 12;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
      <ComposedChart
        data={data}
        margin={{ top: flags.length > 0 ? FLAG_HEIGHT + 4 : 8, right, bottom: 0, left: 0 }}
        aria-label={label}
        role="application"
      >
        <CartesianGrid vertical={false} stroke={paletteVar('chart-grid')} />
        {inProgressFrom !== undefined && inProgressFrom < x.length && (
          <ReferenceArea
            x1={Math.max(0, inProgressFrom - 1)}
            x2={x.length - 1}
            fill={paletteVar('surface-muted')}
            fillOpacity={1}
          />
        )}
        <XAxis
          dataKey="place"
          {...axisStyle}
          interval="preserveStartEnd"
          minTickGap={12}
          padding={{ left: 12, right: 12 }}
          tickFormatter={(place: number) => x[place] ?? ''}
        />
        <YAxis
          {...axisStyle}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 0]}
          ticks={ticks}
          tickFormatter={formatTick}
          width={left}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: paletteVar('line-strong') }}
          content={({ active, label: place }) => {
            if (!active || typeof place !== 'number') return null;
            return (
              <ChartTooltip
                title={x[place] ?? ''}
                lines={series.map((line, index) => {
                  const value = line.values[place] ?? null;
                  return {
                    label: line.label,
                    value: value === null ? t('chart.noData') : format(value),
                    color: seriesColor(line, index),
                  };
                })}
                note={
                  inProgressFrom !== undefined && place >= inProgressFrom
                    ? t('chart.inProgress')
                    : undefined
                }
              />
            );
          }}
        />
        <MarkLines flags={flags} />
        {levels.map((level) => (
          <ReferenceLine
            key={level.label}
            y={level.value}
            stroke={paletteVar(level.tone === 'goal' ? 'chart-c1' : 'chart-live')}
            strokeDasharray="4 4"
            label={levelLabel(level)}
          />
        ))}
        {series.map(
          ({ id, band }) =>
            band && (
              <Area
                key={id}
                dataKey={(point: (typeof data)[number]) => point[`band.${id}`]}
                stroke="none"
                fill={paletteVar('chart-band')}
                fillOpacity={1}
                activeDot={false}
                isAnimationActive={false}
              />
            ),
        )}
        {series.flatMap((line, index) => {
          const color = seriesColor(line, index);
          const shared = { type: 'linear', stroke: color, isAnimationActive: false } as const;
          const width = line.comparison === true ? 1.5 : 2;
          const dot = dots && line.comparison !== true && { r: 3, fill: color, strokeWidth: 0 };
          return [
            <Line
              key={`open.${line.id}`}
              {...shared}
              dataKey={(point: (typeof data)[number]) => point[`open.${line.id}`]}
              strokeWidth={width}
              strokeDasharray="2 4"
              strokeLinecap="round"
              dot={false}
              activeDot={false}
            />,
            <Line
              key={`done.${line.id}`}
              {...shared}
              dataKey={(point: (typeof data)[number]) => point[`done.${line.id}`]}
              strokeWidth={width}
              {...(line.comparison === true ? { strokeDasharray: '4 3' } : {})}
              dot={dot}
            />,
          ];
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** A level's name, at the right end of its line. */
function levelLabel({ label, tone }: ReferenceLevel) {
  return {
    value: label,
    position: 'right',
    fontSize: 12,
    fill: paletteVar(tone === 'goal' ? 'primary-main' : 'ink-faint'),
  } as const;
}
