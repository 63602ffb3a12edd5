import {
  accumulator,
  finished,
  type Accumulator,
  type CellCounts,
  type CellWatch,
} from './cellAccumulator.ts';
import type { CohortInput, CohortPlan, CohortRules, EventList } from './cohortPlan.ts';
import { countPlainCells, isPlain } from './countPlainCells.ts';
import { dayPeriods, type DayPeriods } from './dayPeriods.ts';

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
  if (isPlain(rules) && !watch) {
    countPlainCells(cells, plan, input, periods);
    return finished(cells, plan, rules);
  }
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
