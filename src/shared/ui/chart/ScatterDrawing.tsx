import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
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
import type { ScatterAxis, ScatterChartProps, ScatterPoint } from './scatterTypes.ts';

/** The part of a scatter chart that needs recharts; loaded with the first chart of a page. */
export function ScatterDrawing(props: ScatterChartProps) {
  const { label, points, x, y, height = 240, chosen, onChoose } = props;
  const plot = useRef<HTMLDivElement>(null);
  /** The point that a key has chosen, until it has the focus. */
  const toFocus = useRef<string | null>(null);
  // What recharts is given changes with the points alone: else it would make all marks anew when one
  // is chosen, and the one that has the focus would lose it.
  const drawn = useMemo(() => drawingOf(points), [points]);
  const tabStop = points.find(({ id }) => id === chosen) ?? points[0];
  const move = (event: KeyboardEvent<SVGGElement>, from: ScatterPoint) => {
    const next = nextPoint(points, from.id, event.key);
    if (next === null) return;
    event.preventDefault();
    toFocus.current = next;
    onChoose(next);
  };
  useEffect(() => {
    const next = toFocus.current;
    toFocus.current = null;
    if (next === null) return undefined;
    // recharts draws its marks anew a moment after the page does; the focus goes to what is drawn then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        plot.current
          ?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next)}"]`)
          ?.focus({ preventScroll: true });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [chosen]);
  const mark = ({ cx, cy, index }: ScatterShapeProps) => {
    const point = drawn.points[index];
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
        <ScatterChart margin={MARGIN} accessibilityLayer={false} role="presentation">
          <CartesianGrid stroke={paletteVar('chart-grid')} />
          <XAxis {...axisStyle} {...drawn.x} type="number" dataKey="x" tickFormatter={x.format} />
          <YAxis
            {...axisStyle}
            {...drawn.y}
            type="number"
            dataKey="y"
            tickFormatter={y.format}
            width={widestTick(drawn.y.ticks, y)}
          />
          <Scatter
            data={drawn.front}
            line={FRONT_LINE}
            lineType="joint"
            shape={noMark}
            isAnimationActive={false}
          />
          <Scatter data={drawn.points} shape={mark} isAnimationActive={false} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

const MARGIN = { top: 24, right: 24, bottom: 0, left: 0 };
const FRONT_LINE = { stroke: paletteVar('chart-draft'), strokeWidth: 1.5, strokeOpacity: 0.7 };
const noMark = () => <g />;

function drawingOf(points: readonly ScatterPoint[]) {
  return {
    // What the others are compared with lies on top.
    points: [...points].sort((a, b) => Number(Boolean(a.role)) - Number(Boolean(b.role))),
    front: [...scatterFront(points)],
    x: scaleOf(points.map(({ x }) => x)),
    y: scaleOf(points.map(({ y }) => y)),
  };
}

function scaleOf(values: readonly number[]) {
  const ticks =
    values.length === 0 ? [0, 1] : niceTicks(Math.min(...values), Math.max(...values), 'free');
  return { ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
}

function widestTick(ticks: readonly number[], { format }: ScatterAxis): number {
  return Math.max(...ticks.map((tick) => textWidth(format(tick), 11))) + 12;
}
