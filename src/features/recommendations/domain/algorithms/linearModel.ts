import type { SparseRows } from '../interactions/sparseRows.ts';
import type { History, Model } from './model.ts';

/**
 * Scores of item neighbours: each product of the history, times what it weighs, adds its row of
 * `neighbours` (products × products). Contributions are exact.
 *
 * @param valuesOf what the products of a history weigh, where that is not what the history says
 */
export function linearModel(
  neighbours: SparseRows,
  valuesOf: (history: History) => Float64Array = ({ values }) => values,
): Model {
  const { start, column, value } = neighbours;
  return {
    score: (history, into) => {
      into.fill(0);
      const values = valuesOf(history);
      for (let h = 0; h < history.items.length; h++) {
        const item = history.items[h] ?? 0;
        const weight = values[h] ?? 0;
        const end = start[item + 1] ?? 0;
        for (let i = start[item] ?? 0; i < end; i++) {
          const target = column[i] ?? 0;
          into[target] = (into[target] ?? 0) + weight * (value[i] ?? 0);
        }
      }
    },
    contributions: (history, item) =>
      valuesOf(history).map(
        (weight, h) => weight * entryAt(neighbours, history.items[h] ?? 0, item),
      ),
  };
}

/** One entry of a sparse matrix; 0 where there is none. */
function entryAt({ start, column, value }: SparseRows, row: number, wanted: number): number {
  let low = start[row] ?? 0;
  let high = start[row + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < (start[row + 1] ?? 0) && column[low] === wanted ? (value[low] ?? 0) : 0;
}
