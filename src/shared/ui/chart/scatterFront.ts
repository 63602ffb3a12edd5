import type { ScatterPoint } from './scatterTypes.ts';

/** Points on the line, from left to right; of those at one x the upper first. */
export function scatterFront(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
  return points.filter(({ front }) => front).sort((a, b) => a.x - b.x || b.y - a.y);
}
