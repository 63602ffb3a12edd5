import type { KeyboardEvent } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { nextPoint } from './nextPoint.ts';
import { ScatterMark } from './ScatterMark.tsx';
import type { ScatterChartProps, ScatterPoint } from './scatterTypes.ts';

type ScatterMarksProps = Pick<ScatterChartProps, 'points' | 'x' | 'y' | 'chosen' | 'onChoose'>;

/**
 * The points of a scatter chart, in the chart's own scales. They are not recharts' symbols, whose keys
 * are their places: those are made anew, and lose the focus, whenever the chart changes its size.
 */
export function ScatterMarks({ points, x, y, chosen, onChoose }: ScatterMarksProps) {
  const across = useXAxisScale();
  const up = useYAxisScale();
  const tabStop = points.find(({ id }) => id === chosen) ?? points[0];
  const move = (event: KeyboardEvent<SVGGElement>, from: ScatterPoint) => {
    const next = nextPoint(points, from.id, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.parentElement
      ?.querySelector<SVGGElement>(`[data-point="${CSS.escape(next)}"]`)
      ?.focus({ preventScroll: true });
  };
  const placed = ordered(points).flatMap((point) => {
    const cx = across?.(point.x);
    const cy = up?.(point.y);
    return cx === undefined || cy === undefined ? [] : [{ point, cx, cy }];
  });
  return (
    <g>
      {placed.map(({ point, cx, cy }, place) => {
        const named = placed.slice(0, place).filter((other) => other.point.role);
        return (
          <ScatterMark
            key={point.id}
            point={point}
            cx={cx}
            cy={cy}
            nameBelow={named.some((other) => namesTouch(other, { cx, cy }))}
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
      })}
    </g>
  );
}

/** What the others are compared with lies on top. */
function ordered(points: readonly ScatterPoint[]): ScatterPoint[] {
  return [...points].sort((a, b) => Number(Boolean(a.role)) - Number(Boolean(b.role)));
}

type Place = { readonly cx: number; readonly cy: number };

/** Whether two names above their marks would lie on each other; px of a short word and a line. */
function namesTouch(one: Place, other: Place): boolean {
  return Math.abs(one.cx - other.cx) < 44 && Math.abs(one.cy - other.cy) < 16;
}
