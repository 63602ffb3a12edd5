import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import { measureValue, type CellSums } from '../../domain/measureValue.ts';
import { cellSums } from '../explain/cellWords.ts';
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
  /** Rows of the cohorts that the value is over, ascending; none without customers. */
  readonly rows: readonly number[];
  /** Sums over them. */
  readonly sums: CellSums;
};

/**
 * The weighted mean by column, from column 1 on. After the last column with a complete cohort come
 * those in which cohorts are only in progress, taken together in the same way.
 */
export function curvePoints(table: CohortTable): CurvePoint[] {
  return Array.from({ length: Math.max(0, table.columns - 1) }, (_, i) => {
    const column = i + 1;
    const { means } = table;
    const inProgress = (means.cohorts[column] ?? 0) === 0;
    const rows = rowsIn(table, column, inProgress ? CELL.inProgress : CELL.complete);
    const sums = sumsOver(table, column, rows);
    const low = means.lower[column] ?? NaN;
    const high = means.upper[column] ?? NaN;
    return {
      column,
      value: numberOrNull(measureValue(table.measure, sums)),
      interval:
        inProgress || table.measure !== 'customers' || Number.isNaN(low) ? null : [low, high],
      inProgress,
      rows,
      sums,
    };
  });
}

/** Cohorts with customers whose cell is in a state. */
function rowsIn(table: CohortTable, column: number, state: number): number[] {
  return Array.from(table.size.keys()).filter(
    (row) => table.state[row * table.columns + column] === state && (table.size[row] ?? 0) > 0,
  );
}

function sumsOver(table: CohortTable, column: number, rows: readonly number[]): CellSums {
  const sums = { size: 0, customers: 0, orders: 0, revenue: 0 };
  for (const row of rows) {
    const cell = cellSums(table, row, column);
    sums.size += cell.size;
    sums.customers += cell.customers;
    sums.orders += cell.orders;
    sums.revenue += cell.revenue;
  }
  return sums;
}
