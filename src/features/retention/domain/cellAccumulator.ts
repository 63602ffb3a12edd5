import type { CohortPlan, CohortRules } from './cohortPlan.ts';

/** Sums by cell (row × columns + column). */
export type CellCounts = {
  readonly size: Uint32Array<ArrayBuffer>;
  readonly customers: Uint32Array<ArrayBuffer>;
  readonly orders: Uint32Array<ArrayBuffer>;
  readonly revenue: Float64Array<ArrayBuffer> | null;
};

/** Asks for the members of the cells that are 1 in `cells`; entry i is subject i in row i. */
export type CellWatch = {
  readonly cells: Uint8Array;
  readonly subjects: number[];
  readonly rows: number[];
  /** The event of `starts` by which the subject is in the row. */
  readonly entered: number[];
};

/** Cells while they are counted: one column more than the table, for "later than the last". */
export type Accumulator = {
  readonly width: number;
  readonly cumulative: boolean;
  readonly minOccurrences: number;
  readonly columnOf: Int32Array;
  readonly size: Uint32Array<ArrayBuffer>;
  readonly customers: Uint32Array<ArrayBuffer>;
  readonly orders: Uint32Array<ArrayBuffer>;
  readonly revenue: Float64Array<ArrayBuffer> | null;
  readonly watch: CellWatch | null;
};

export function accumulator(
  plan: CohortPlan,
  rules: CohortRules,
  withRevenue: boolean,
  watch: CellWatch | null,
): Accumulator {
  const width = plan.columns + 1;
  return {
    width,
    cumulative: rules.returns === 'onOrAfter',
    minOccurrences: rules.minOccurrences,
    columnOf: plan.columnOf,
    size: new Uint32Array(plan.rows),
    customers: new Uint32Array(plan.rows * width),
    orders: new Uint32Array(plan.rows * width),
    revenue: withRevenue ? new Float64Array(plan.rows * width) : null,
    watch,
  };
}

/** Drops the extra column, sums "on or after" from the right, and sets column 0 to the size. */
export function finished(cells: Accumulator, plan: CohortPlan, rules: CohortRules): CellCounts {
  const { columns, rows } = plan;
  const { revenue } = cells;
  const counts = {
    size: cells.size,
    customers: new Uint32Array(rows * columns),
    orders: new Uint32Array(rows * columns),
    revenue: revenue ? new Float64Array(rows * columns) : null,
  };
  for (let row = 0; row < rows; row++) {
    const sums = { customers: 0, orders: 0, revenue: 0 };
    for (let column = columns; column >= 0; column--) {
      const from = row * cells.width + column;
      if (rules.returns !== 'onOrAfter') sums.customers = sums.orders = sums.revenue = 0;
      sums.customers += cells.customers[from] ?? 0;
      sums.orders += cells.orders[from] ?? 0;
      sums.revenue += revenue?.[from] ?? 0;
      if (column === columns) continue;
      const to = row * columns + column;
      counts.customers[to] = column === 0 ? (cells.size[row] ?? 0) : sums.customers;
      counts.orders[to] = sums.orders;
      if (counts.revenue) counts.revenue[to] = sums.revenue;
    }
  }
  return counts;
}
