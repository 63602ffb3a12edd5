import type { BarSeries } from './chartTypes.ts';

/** One place, as recharts reads it: place, value.<id>, error.<id> (distances down and up). */
export type BarPoint = Record<string, number | [down: number, up: number] | null>;

export function barData(places: number, series: readonly BarSeries[]): BarPoint[] {
  return Array.from({ length: places }, (_, place) => {
    const point: BarPoint = { place };
    for (const { id, values, interval } of series) {
      const value = values[place] ?? null;
      const ends = interval?.[place] ?? null;
      point[`value.${id}`] = value;
      if (value !== null && ends) point[`error.${id}`] = [value - ends[0], ends[1] - value];
    }
    return point;
  });
}

/** Lowest and highest end of any bar, stack or whisker. */
export function barRange(
  places: number,
  series: readonly BarSeries[],
  stacked: boolean,
): [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (let place = 0; place < places; place += 1) {
    const values = series.map((bars) => bars.values[place] ?? 0);
    const ends = stacked
      ? [
          values.reduce((sum, value) => sum + Math.max(0, value), 0),
          values.reduce((sum, value) => sum + Math.min(0, value), 0),
        ]
      : [...values, ...series.flatMap((bars) => bars.interval?.[place] ?? [])];
    low = Math.min(low, ...ends);
    high = Math.max(high, ...ends);
  }
  return [low, high];
}
