/** Colours for charts and drawings, by their place in the palette: 'chart-c1', 'ink-faint'. */
export type ChartColor = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'live' | 'draft';

/** The CSS variable of a palette entry, for SVG and inline styles, which know no theme paths. */
export function paletteVar(path: string): string {
  return `var(--ht-palette-${path})`;
}
