import { CELL, type CohortTable } from '../../domain/retentionTypes.ts';
import type { ShownMeasure } from '../pageState.ts';
import { cellSums, printedValue } from './cellWords.ts';

/** The two means of one column, in printed units; NaN where no cohort is complete. */
export type ColumnMeans = { readonly weighted: number; readonly simple: number };

/**
 * Means of what the cells of one column print, over complete cells of cohorts with customers.
 * Simple: each cohort weighs the same. Weighted: by the cohort's customers, or by those who
 * returned where the value is an average over them, so that it equals the value of all together.
 */
export function columnMeans(
  table: CohortTable,
  measure: ShownMeasure,
  column: number,
  currency: string | null,
): ColumnMeans {
  let sum = 0;
  let count = 0;
  let weightedSum = 0;
  let weights = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.state[row * table.columns + column] !== CELL.complete) continue;
    const sums = cellSums(table, row, column);
    const value = sums.size === 0 ? NaN : printedValue(measure, sums, currency);
    if (Number.isNaN(value)) continue;
    const weight = measure === 'revenueAverage' ? sums.customers : sums.size;
    sum += value;
    count += 1;
    weightedSum += value * weight;
    weights += weight;
  }
  return {
    weighted: weights === 0 ? NaN : weightedSum / weights,
    simple: count === 0 ? NaN : sum / count,
  };
}
