import { paletteVar, type ChartColor } from '../paletteVar.ts';

const ORDER: readonly ChartColor[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];

/** Colour of a series: its own, grey for a comparison, else by its place in the palette's order. */
export function seriesColor(
  series: { readonly color?: ChartColor; readonly comparison?: boolean },
  index: number,
): string {
  const fallback = series.comparison === true ? 'live' : (ORDER[index] ?? 'c7');
  return paletteVar(`chart-${series.color ?? fallback}`);
}
