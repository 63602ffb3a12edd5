import { wilson } from '../../../shared/domain/statistics/wilson.ts';
import { startOfDay } from '../../../shared/domain/time/localToInstant.ts';
import { firstDayOfPeriod } from '../../../shared/domain/time/periods.ts';
import { cohortMeans } from './cohortMeans.ts';
import { cohortPlan, type CohortInput, type CohortPlan, type CohortRules } from './cohortPlan.ts';
import { countCells } from './countCells.ts';
import type { Measure } from './retentionQuery.ts';
import { CELL, type CohortTable } from './retentionTypes.ts';

/**
 * A cohort table: of the subjects who came in during a period (the rows), how many came back in
 * each later one (the columns), how often, and for how much.
 *
 * A cell is complete where its period ended before the data do. In windows of 24 hours each
 * subject has its own; there a cell is complete where even a subject who came in at the very end
 * of the cohort's period has been observed to the window's end.
 *
 * Sources: PostHog retention queries (on, on or after, brackets, first time, recurring, minimum
 * occurrences), Amplitude (windows of 24 hours); docs/metrics.md has the definitions.
 */
export function cohortTable(input: CohortInput, rules: CohortRules, measure: Measure): CohortTable {
  const plan = cohortPlan(input, rules);
  const counts = countCells(plan, input, rules);
  const state = cellStates(plan, input, rules);
  const cells = plan.rows * plan.columns;
  const lower = new Float64Array(cells);
  const upper = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const size = counts.size[Math.floor(cell / plan.columns)] ?? 0;
    const interval = wilson(counts.customers[cell] ?? 0, size);
    lower[cell] = interval.lower;
    upper[cell] = interval.upper;
  }
  const firstDay = new Int32Array(plan.rows);
  const lastDay = new Int32Array(plan.rows);
  const nearHistoryStart = new Uint8Array(plan.rows);
  for (let row = 0; row < plan.rows; row++) {
    const first = firstDayOfPeriod(plan.firstPeriod + row, rules.period);
    firstDay[row] = first;
    lastDay[row] = firstDayOfPeriod(plan.firstPeriod + row + 1, rules.period) - 1;
    // Someone who starts anew with each order needs no past, so nothing can be missing.
    nearHistoryStart[row] = rules.entry !== 'recurring' && first < input.historySureFrom ? 1 : 0;
  }
  return {
    unit: rules.period.unit,
    entry: rules.entry,
    returns: rules.returns,
    windows: rules.windows,
    measure,
    minOrders: rules.minOccurrences,
    rows: plan.rows,
    columns: plan.columns,
    firstDay,
    lastDay,
    size: counts.size,
    nearHistoryStart,
    columnFrom: plan.columnFrom,
    columnTo: plan.columnTo,
    state,
    customers: counts.customers,
    orders: counts.orders,
    revenue: counts.revenue,
    lower,
    upper,
    means: cohortMeans({ ...counts, state }, plan, rules.entry, measure),
  };
}

/** `CELL` of each cell. */
export function cellStates(
  plan: CohortPlan,
  input: CohortInput,
  rules: CohortRules,
): Uint8Array<ArrayBuffer> {
  const states = new Uint8Array(plan.rows * plan.columns);
  const startOf = (period: number) =>
    startOfDay(input.zone, firstDayOfPeriod(period, rules.period));
  for (let row = 0; row < plan.rows; row++) {
    const period = plan.firstPeriod + row;
    const opens = rules.windows === 'rolling' ? startOf(period) : 0;
    const closes = rules.windows === 'rolling' ? startOf(period + 1) : 0;
    for (let column = 0; column < plan.columns; column++) {
      const from = plan.columnFrom[column] ?? 0;
      // "And later" is as complete as its first period: the page says that it can still grow.
      const to = Math.max(from, plan.columnTo[column] ?? 0);
      const begun =
        rules.windows === 'rolling'
          ? opens + from * plan.windowMs <= input.dataThrough
          : period + from <= plan.throughPeriod;
      const ended =
        rules.windows === 'rolling'
          ? closes + (to + 1) * plan.windowMs <= input.dataThrough
          : period + to < plan.throughPeriod;
      states[row * plan.columns + column] = ended
        ? CELL.complete
        : begun
          ? CELL.inProgress
          : CELL.future;
    }
  }
  return states;
}
