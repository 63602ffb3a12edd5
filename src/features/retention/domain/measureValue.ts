import type { Measure } from './retentionQuery.ts';

/** Sums over one cell, or over several. */
export type CellSums = {
  readonly size: number;
  readonly customers: number;
  readonly orders: number;
  /** Minor units; NaN where it was not computed. */
  readonly revenue: number;
};

/**
 * The value that a measure makes of sums; NaN where it divides by nobody.
 * - customers: share of the cohort who returned
 * - orders: orders for each customer of the cohort
 * - revenue: revenue for each customer of the cohort
 * - revenueAverage: revenue for each customer who returned
 */
export function measureValue(measure: Measure, sums: CellSums): number {
  switch (measure) {
    case 'customers':
      return ratio(sums.customers, sums.size);
    case 'orders':
      return ratio(sums.orders, sums.size);
    case 'revenue':
      return ratio(sums.revenue, sums.size);
    case 'revenueAverage':
      return ratio(sums.revenue, sums.customers);
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}
