import { priceBand, type PriceQuartiles } from './priceBands.ts';
import type { CustomerTaste, TasteShare } from './retentionTypes.ts';

/** What taste looks at in a line that counts. */
export type TasteLine = {
  readonly category: string;
  readonly categoryCode: number;
  readonly brand: string;
  /** NaN where the file had none. */
  readonly unitPrice: number;
};

/** Shares of a customer's lines by category, brand and price band. */
export function customerTaste(
  lines: readonly TasteLine[],
  quartiles: PriceQuartiles,
): Omit<CustomerTaste, 'span'> {
  const bands = [0, 0, 0, 0];
  let priced = 0;
  for (const { unitPrice, categoryCode } of lines) {
    if (!(unitPrice > 0)) continue;
    const band = priceBand(unitPrice, categoryCode, quartiles);
    bands[band] = (bands[band] ?? 0) + 1;
    priced++;
  }
  const band = (i: number) => {
    const count = bands[i] ?? 0;
    return { lines: count, share: priced === 0 ? NaN : count / priced };
  };
  return {
    lines: lines.length,
    categories: shares(lines.map(({ category }) => category)),
    brands: shares(lines.map(({ brand }) => brand)),
    priceBands: [band(0), band(1), band(2), band(3)],
    linesWithoutPrice: lines.length - priced,
  };
}

/** How often each value occurs, most often first; equals in the order of the values. */
function shares(values: readonly string[]): TasteShare[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, lines]) => ({
    value,
    lines,
    share: lines / values.length,
  })).sort((a, b) => b.lines - a.lines || (a.value < b.value ? -1 : 1));
}
