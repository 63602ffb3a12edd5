import { Z_95 } from '../../../shared/domain/statistics/wilson.ts';
import type { ShareMoments } from './tasteMoments.ts';
import { MOST_TASTE_ROWS, type TasteKind, type TasteRow, type TasteTable } from './tasteTypes.ts';

/**
 * The group's mean shares beside those of all customers, value by value.
 *
 * All customers are the group and the others, so with f the group's part of all,
 * group − all = (1 − f) × (group − others): the group and the others share nobody, and the interval is
 * that of a difference of two independent means (Welch's standard error, normal quantile), times 1 − f.
 * Source: any textbook for the means; e.g. Casella & Berger 2002, §8.3.
 *
 * @param name of the value at a place
 */
export function tasteTable(
  kind: TasteKind,
  { group, others }: { readonly group: ShareMoments; readonly others: ShareMoments },
  name: (value: number) => string,
): TasteTable {
  const allSize = group.customers + others.customers;
  const rows: TasteRow[] = [];
  for (let value = 0; value < group.sum.length; value++) {
    const groupBuyers = group.buyers[value] ?? 0;
    const allBuyers = groupBuyers + (others.buyers[value] ?? 0);
    if (allBuyers === 0) continue;
    const inGroup = meanOf(group, value);
    const inOthers = meanOf(others, value);
    const apart = others.customers / allSize;
    const difference = apart === 0 ? NaN : apart * (inGroup.mean - inOthers.mean);
    const half = apart * Z_95 * Math.sqrt(inGroup.error + inOthers.error);
    rows.push({
      value: name(value),
      group: inGroup.mean,
      all: ((group.sum[value] ?? 0) + (others.sum[value] ?? 0)) / allSize,
      groupBuyers,
      allBuyers,
      difference,
      lower: difference - half,
      upper: difference + half,
      distinct: difference - half > 0 || difference + half < 0,
    });
  }
  if (kind !== 'price') rows.sort(mostLikedFirst);
  return {
    kind,
    groupSize: group.customers,
    allSize,
    rows: rows.slice(0, MOST_TASTE_ROWS),
    more: Math.max(0, rows.length - MOST_TASTE_ROWS),
  };
}

/** Mean, and the squared standard error of it; NaN of nobody, and the error of one customer. */
function meanOf({ customers, sum, squares }: ShareMoments, value: number) {
  const mean = (sum[value] ?? 0) / customers;
  // Rounding may leave −1e-18 where all shares are the same.
  const variance = Math.max(0, (squares[value] ?? 0) - customers * mean * mean) / (customers - 1);
  return { mean, error: variance / customers };
}

function mostLikedFirst(a: TasteRow, b: TasteRow): number {
  const by = (row: TasteRow) => (Number.isNaN(row.group) ? row.all : row.group);
  return by(b) - by(a) || b.all - a.all || (a.value < b.value ? -1 : 1);
}
