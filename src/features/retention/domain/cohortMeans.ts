import { wilson } from '../../../shared/domain/statistics/wilson.ts';
import type { CellCounts } from './cellAccumulator.ts';
import { measureValue } from './measureValue.ts';
import type { EntryRule, Measure } from './retentionQuery.ts';
import { CELL, type CohortMeans } from './retentionTypes.ts';

/** Mean rows over complete cells of cohorts that have customers. */
export function cohortMeans(
  counts: CellCounts & { readonly state: Uint8Array },
  { rows, columns }: { readonly rows: number; readonly columns: number },
  entry: EntryRule,
  measure: Measure,
): CohortMeans {
  const means = {
    cohorts: new Uint32Array(columns),
    size: new Float64Array(columns),
    customers: new Float64Array(columns),
    orders: new Float64Array(columns),
    revenue: counts.revenue ? new Float64Array(columns) : null,
    weighted: new Float64Array(columns),
    simple: new Float64Array(columns),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns),
  };
  for (let column = 0; column < columns; column++) {
    const sums = { size: 0, customers: 0, orders: 0, revenue: 0 };
    let cohorts = 0;
    let values = 0;
    let valued = 0;
    for (let row = 0; row < rows; row++) {
      const cell = row * columns + column;
      if (!inMean(counts, cell, row)) continue;
      const one = {
        size: counts.size[row] ?? 0,
        customers: counts.customers[cell] ?? 0,
        orders: counts.orders[cell] ?? 0,
        revenue: counts.revenue?.[cell] ?? NaN,
      };
      cohorts++;
      sums.size += one.size;
      sums.customers += one.customers;
      sums.orders += one.orders;
      sums.revenue += one.revenue;
      // A cohort of which nobody returned has no revenue for each returning customer.
      const value = measureValue(measure, one);
      if (Number.isNaN(value)) continue;
      values += value;
      valued++;
    }
    means.cohorts[column] = cohorts;
    means.size[column] = sums.size;
    means.customers[column] = sums.customers;
    means.orders[column] = sums.orders;
    if (means.revenue) means.revenue[column] = sums.revenue;
    means.weighted[column] = measureValue(measure, sums);
    means.simple[column] = valued === 0 ? NaN : values / valued;
    const independent = entry !== 'recurring';
    const interval = wilson(sums.customers, independent ? sums.size : 0);
    means.lower[column] = interval.lower;
    means.upper[column] = interval.upper;
  }
  return means;
}

/** Whether a cell takes part in its column's means. */
export function inMean(
  { size, state }: { readonly size: Uint32Array; readonly state: Uint8Array },
  cell: number,
  row: number,
): boolean {
  return state[cell] === CELL.complete && (size[row] ?? 0) > 0;
}
