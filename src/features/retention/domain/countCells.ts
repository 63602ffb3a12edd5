import { periodsOfDays } from '../../../shared/domain/time/periods.ts';
import type { CohortInput, CohortPlan, CohortRules, EventList } from './cohortPlan.ts';

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

/**
 * THE kernel: one pass over the events, nothing allocated for a subject or an event.
 *
 * For each subject its return events are grouped by period (or by window of 24 hours from the
 * entering instant: closed at its start, open at its end); then each cohort that the subject is in
 * takes the groups that lie k periods after it.
 */
export function countCells(
  plan: CohortPlan,
  input: CohortInput,
  rules: CohortRules,
  watch: CellWatch | null = null,
): CellCounts {
  const { starts, returns, entering } = input;
  const periods = dayPeriods(starts, returns, rules);
  const cells = accumulator(plan, rules, returns.value !== null, watch);
  const groups = emptyGroups(longestOf(returns));
  const rolling = rules.windows === 'rolling';
  const recurring = rules.entry === 'recurring';
  for (let subject = 0; subject < entering.length; subject++) {
    const first = entering[subject] ?? -1;
    if (first < 0) continue;
    const from = returns.start[subject] ?? 0;
    const to = returns.start[subject + 1] ?? 0;
    if (!rolling) groupByPeriod(groups, returns, from, to, periods);
    const end = recurring ? (starts.start[subject + 1] ?? 0) : first + 1;
    let last = -Infinity;
    for (let event = first; event < end; event++) {
      const day = starts.day[event] ?? 0;
      if (day < input.fromDay || day > input.toDay) continue;
      const period = periods.of[day - periods.firstDay] ?? 0;
      if (period <= last) continue;
      last = period;
      const row = period - plan.firstPeriod;
      if (row < 0 || row >= plan.rows) continue;
      if (rolling) {
        const origin = starts.instant[event] ?? 0;
        groupByWindow(groups, returns, from, to, origin, plan.windowMs);
      }
      enter(cells, groups, row, rolling ? 0 : period, subject, event);
    }
  }
  return finished(cells, plan, rules);
}

type DayPeriods = { firstDay: number; of: Int32Array };

function dayPeriods(starts: EventList, returns: EventList, rules: CohortRules): DayPeriods {
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (const { day } of starts === returns ? [starts] : [starts, returns]) {
    for (const d of day) {
      if (d < firstDay) firstDay = d;
      if (d > lastDay) lastDay = d;
    }
  }
  if (firstDay > lastDay) return { firstDay: 0, of: new Int32Array(0) };
  return { firstDay, of: periodsOfDays(firstDay, lastDay, rules.period) };
}

function longestOf({ start }: EventList): number {
  let longest = 0;
  for (let s = 0; s + 1 < start.length; s++) {
    longest = Math.max(longest, (start[s + 1] ?? 0) - (start[s] ?? 0));
  }
  return longest;
}

/** Return events of one subject, grouped: `period` ascending, with count and sum. */
type Groups = {
  length: number;
  readonly period: Int32Array;
  readonly count: Int32Array;
  readonly sum: Float64Array;
};

function emptyGroups(capacity: number): Groups {
  return {
    length: 0,
    period: new Int32Array(capacity),
    count: new Int32Array(capacity),
    sum: new Float64Array(capacity),
  };
}

function groupByPeriod(
  groups: Groups,
  { day, value }: EventList,
  from: number,
  to: number,
  periods: DayPeriods,
): void {
  groups.length = 0;
  for (let event = from; event < to; event++) {
    const period = periods.of[(day[event] ?? 0) - periods.firstDay] ?? 0;
    add(groups, period, value === null ? 0 : (value[event] ?? 0));
  }
}

function groupByWindow(
  groups: Groups,
  { instant, value }: EventList,
  from: number,
  to: number,
  origin: number,
  windowMs: number,
): void {
  groups.length = 0;
  for (let event = from; event < to; event++) {
    const window = Math.floor(((instant[event] ?? 0) - origin) / windowMs);
    add(groups, window, value === null ? 0 : (value[event] ?? 0));
  }
}

function add(groups: Groups, period: number, value: number): void {
  const { period: periods, count, sum } = groups;
  let at = groups.length - 1;
  if (at >= 0 && periods[at] === period) {
    count[at] = (count[at] ?? 0) + 1;
    sum[at] = (sum[at] ?? 0) + value;
    return;
  }
  // Clocks put back across midnight can make a later instant an earlier day: then step back.
  while (at >= 0 && (periods[at] ?? 0) > period) at--;
  if (at >= 0 && periods[at] === period) {
    count[at] = (count[at] ?? 0) + 1;
    sum[at] = (sum[at] ?? 0) + value;
    return;
  }
  const to = at + 1;
  for (let i = groups.length; i > to; i--) {
    periods[i] = periods[i - 1] ?? 0;
    count[i] = count[i - 1] ?? 0;
    sum[i] = sum[i - 1] ?? 0;
  }
  periods[to] = period;
  count[to] = 1;
  sum[to] = value;
  groups.length++;
}

/** Cells while they are counted: one column more than the table, for "later than the last". */
type Accumulator = {
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

function accumulator(
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

/** Counts one subject into the cohort of `row`; groups lie (period − origin) periods after it. */
function enter(
  cells: Accumulator,
  groups: Groups,
  row: number,
  origin: number,
  subject: number,
  event: number,
): void {
  const { columnOf, customers, orders, revenue, watch } = cells;
  const base = row * cells.width;
  cells.size[row] = (cells.size[row] ?? 0) + 1;
  if (watch) noteMember(watch, row, 0, cells.width, subject, event);
  let last = 0;
  for (let g = 0; g < groups.length; g++) {
    const k = (groups.period[g] ?? 0) - origin;
    if (k < 0) continue;
    if (k >= columnOf.length) break;
    const count = groups.count[g] ?? 0;
    if (k > 0 && count < cells.minOccurrences) continue;
    const column = columnOf[k] ?? -1;
    if (column < 0) break;
    const cell = base + column;
    orders[cell] = (orders[cell] ?? 0) + count;
    if (revenue) revenue[cell] = (revenue[cell] ?? 0) + (groups.sum[g] ?? 0);
    if (column === last) continue;
    last = column;
    if (cells.cumulative) continue;
    customers[cell] = (customers[cell] ?? 0) + 1;
    if (watch) noteMember(watch, row, column, cells.width, subject, event);
  }
  // "On or after" counts a subject in every column up to its last return; see `finished`.
  if (!cells.cumulative || last === 0) return;
  customers[base + last] = (customers[base + last] ?? 0) + 1;
  if (!watch) return;
  for (let column = 1; column <= last && column < cells.width - 1; column++) {
    noteMember(watch, row, column, cells.width, subject, event);
  }
}

function noteMember(
  watch: CellWatch,
  row: number,
  column: number,
  width: number,
  subject: number,
  event: number,
): void {
  if (watch.cells[row * (width - 1) + column] !== 1) return;
  watch.subjects.push(subject);
  watch.rows.push(row);
  watch.entered.push(event);
}

/** Drops the extra column, sums "on or after" from the right, and sets column 0 to the size. */
function finished(cells: Accumulator, plan: CohortPlan, rules: CohortRules): CellCounts {
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
