import type { LineSeries } from './chartTypes.ts';

/** One place on the x axis, as recharts reads it: place, done.<id>, open.<id>, band.<id>. */
export type LinePoint = Record<string, number | readonly [number, number] | null>;

/**
 * Splits each line where the period in progress begins: 'done' ends at the last complete place,
 * 'open' starts there, so that the dashed part hangs together with the other.
 */
export function lineData(
  places: number,
  series: readonly LineSeries[],
  inProgressFrom = places,
): LinePoint[] {
  return Array.from({ length: places }, (_, place) => {
    const point: LinePoint = { place };
    for (const { id, values, band } of series) {
      const value = values[place] ?? null;
      point[`done.${id}`] = place < inProgressFrom ? value : null;
      point[`open.${id}`] = place >= inProgressFrom - 1 ? value : null;
      if (band) point[`band.${id}`] = band[place] ?? null;
    }
    return point;
  });
}

/** Lowest and highest of what is drawn; 0 and 0 where there is nothing. */
export function valueRange(
  series: readonly LineSeries[],
  levels: readonly { readonly value: number }[],
): [low: number, high: number] {
  const values = [
    ...series.flatMap(({ values: own, band }) => [...own, ...(band ?? []).flat()]),
    ...levels.map(({ value }) => value),
  ].filter((value) => value !== null);
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
