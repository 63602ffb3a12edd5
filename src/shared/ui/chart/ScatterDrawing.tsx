import { useRef, type KeyboardEvent } from 'react';
import {
  CartesianGrid,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
  type ScatterShapeProps,
} from 'recharts';
import { paletteVar } from '../paletteVar.ts';
import { textWidth } from '../textWidth.ts';
import { axisStyle } from './axisStyle.ts';
import { niceTicks } from './niceTicks.ts';
import { nextPoint } from './nextPoint.ts';
import { scatterFront } from './scatterFront.ts';
import { ScatterMark } from './ScatterMark.tsx';
import type { ScatterChartProps, ScatterPoint } from './scatterTypes.ts';

/** The part of a scatter chart that needs recharts; loaded with the first chart of a page. */
export function ScatterDrawing(props: ScatterChartProps) {
  const { label, points, x, y, height = 240, chosen, onChoose } = props;
  const plot = useRef<HTMLDivElement>(null);
  const ticksOf = (values: readonly number[]) =>
    values.length === 0 ? [0, 1] : niceTicks(Math.min(...values), Math.max(...values), 'free');
  const xTicks = ticksOf(points.map((point) => point.x));
  const yTicks = ticksOf(points.map((point) => point.y));
  const axis = (ticks: readonly number[], format: (value: number) => string) => ({
    ...axisStyle,
    type: 'number' as const,
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks: [...ticks],
    tickFormatter: format,
  });
  // What the others are compared with lies on top.
  const drawn = [...points].sort((a, b) => Number(Boolean(a.role)) - Number(Boolean(b.role)));
  const tabStop = points.find(({ id }) => id === chosen) ?? points[0];
  const move = (event: KeyboardEvent<SVGGElement>, from: ScatterPoint) => {
    const next = nextPoint(points, from.id, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    plot.current
      ?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next)}"]`)
      ?.focus({ preventScroll: true });
  };
  const mark = ({ cx, cy, index }: ScatterShapeProps) => {
    const point = drawn[index];
    if (point === undefined || cx === undefined || cy === undefined) return <g />;
    return (
      <ScatterMark
        point={point}
        cx={cx}
        cy={cy}
        words={`${point.label}. ${x.label}: ${x.format(point.x)}. ${y.label}: ${y.format(point.y)}`}
        chosen={point.id === chosen}
        inTabOrder={point === tabStop}
        onChoose={() => {
          onChoose(point.id);
        }}
        onKeyDown={(event) => {
          move(event, point);
        }}
      />
    );
  };
  return (
    <div ref={plot} role="radiogroup" aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
        <ScatterChart
          margin={{ top: 24, right: 24, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          role="presentation"
        >
          <CartesianGrid stroke={paletteVar('chart-grid')} />
          <XAxis dataKey="x" {...axis(xTicks, x.format)} />
          <YAxis
            dataKey="y"
            {...axis(yTicks, y.format)}
            width={Math.max(...yTicks.map((tick) => textWidth(y.format(tick), 11))) + 12}
          />
          <Scatter
            data={[...scatterFront(points)]}
            line={{ stroke: paletteVar('chart-draft'), strokeWidth: 1.5, strokeOpacity: 0.7 }}
            lineType="joint"
            shape={() => <g />}
            isAnimationActive={false}
          />
          <Scatter data={drawn} shape={mark} isAnimationActive={false} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
