import { useMemo } from 'react';
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { paletteVar } from '../paletteVar.ts';
import { textWidth } from '../textWidth.ts';
import { axisStyle } from './axisStyle.ts';
import { niceTicks } from './niceTicks.ts';
import { scatterFront } from './scatterFront.ts';
import { ScatterMarks } from './ScatterMarks.tsx';
import type { ScatterAxis, ScatterChartProps, ScatterPoint } from './scatterTypes.ts';

/** The part of a scatter chart that needs recharts; loaded with the first chart of a page. */
export function ScatterDrawing(props: ScatterChartProps) {
  const { label, points, x, y, height = 240, chosen, onChoose } = props;
  // recharts works its scales out anew for every new object it is given.
  const drawn = useMemo(() => drawingOf(points), [points]);
  return (
    <div role="radiogroup" aria-label={label}>
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
          <ScatterMarks points={points} x={x} y={y} chosen={chosen} onChoose={onChoose} />
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
    front: [...scatterFront(points)],
    x: scaleOf(points.map(({ x }) => x)),
    y: scaleOf(points.map(({ y }) => y)),
  };
}

function scaleOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // One value stands in the middle, under its own name alone.
  if (least === most) {
    const room = Math.abs(least) || 1;
    return { ticks: [least], domain: [least - room, least + room] };
  }
  const ticks = values.length === 0 ? [0, 1] : niceTicks(least, most, 'free');
  return { ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
}

function widestTick(ticks: readonly number[], { format }: ScatterAxis): number {
  return Math.max(...ticks.map((tick) => textWidth(format(tick), 11))) + 12;
}
