import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { measureValue } from '../../domain/measureValue.ts';
import { numberOrNull } from '../numberOrNull.ts';

/** One column of the table as a point of the curve. */
export type CurvePoint = {
  readonly column: number;
  /** Share, or orders or money for each customer; null where there is nothing to show. */
  readonly value: number | null;
  /** Interval of a share over complete cohorts. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Only cohorts in progress have got so far: the value can still grow. */
  readonly inProgress: boolean;
};

/**
 * The weighted mean by column, from column 1 on. After the last column with a complete cohort come
 * those in which cohorts are only in progress, taken together in the same way.
 */
export function curvePoints(table: CohortTable): CurvePoint[] {
  return Array.from({ length: Math.max(0, table.columns - 1) }, (_, i) => {
    const column = i + 1;
    const { means } = table;
    if ((means.cohorts[column] ?? 0) === 0) {
      return { column, value: openValue(table, column), interval: null, inProgress: true };
    }
    const low = means.lower[column] ?? NaN;
    const high = means.upper[column] ?? NaN;
    const interval: readonly [number, number] | null =
      table.measure !== 'customers' || Number.isNaN(low) ? null : [low, high];
    return {
      column,
      value: numberOrNull(means.weighted[column] ?? NaN),
      interval,
      inProgress: false,
    };
  });
}

/** The measure over the cohorts in progress. */
function openValue(table: CohortTable, column: number): number | null {
  const sums = { size: 0, customers: 0, orders: 0, revenue: 0 };
  for (let row = 0; row < table.rows; row++) {
    const cell = row * table.columns + column;
    if (table.state[cell] !== CELL.inProgress) continue;
    sums.size += table.size[row] ?? 0;
    sums.customers += table.customers[cell] ?? 0;
    sums.orders += table.orders[cell] ?? 0;
    sums.revenue += table.revenue?.[cell] ?? NaN;
  }
  return numberOrNull(measureValue(table.measure, sums));
}
