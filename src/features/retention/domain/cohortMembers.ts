import { firstDayOfPeriod, periodOfDay } from '../../../shared/domain/time/periods.ts';
import { inMean } from './cohortMeans.ts';
import { type CohortInput, type CohortPlan, type CohortRules } from './cohortPlan.ts';
import { cellStates } from './cohortTable.ts';
import type { CellWatch } from './cellAccumulator.ts';
import { countCells } from './countCells.ts';

/** A subject in a cohort: which subject, in which row, and by which start event. */
export type CohortMember = {
  readonly subject: number;
  readonly row: number;
  readonly entered: number;
};

/** One cell, or with `cohort` null all cells that the column's mean is made of. */
export type CohortTarget = {
  /** First day of the cohort's period. */
  readonly cohort: number | null;
  readonly column: number;
  /** The whole cohorts instead of those who returned in the column. */
  readonly whole: boolean;
};

/**
 * The subjects counted in the target's cells. The kernel itself names them, so that they are
 * exactly those that it counted.
 */
export function cohortMembers(
  plan: CohortPlan,
  input: CohortInput,
  rules: CohortRules,
  target: CohortTarget,
): CohortMember[] {
  const watch: CellWatch = {
    cells: watchedCells(plan, input, rules, target),
    subjects: [],
    rows: [],
    entered: [],
  };
  countCells(plan, input, rules, watch);
  return watch.subjects.map((subject, i) => ({
    subject,
    row: watch.rows[i] ?? 0,
    entered: watch.entered[i] ?? 0,
  }));
}

function watchedCells(
  plan: CohortPlan,
  input: CohortInput,
  rules: CohortRules,
  { cohort, column, whole }: CohortTarget,
): Uint8Array {
  const cells = new Uint8Array(plan.rows * plan.columns);
  if (column >= plan.columns) return cells;
  const { size } = countCells(plan, input, rules);
  const state = cellStates(plan, input, rules);
  for (let row = 0; row < plan.rows; row++) {
    const cell = row * plan.columns + column;
    const wanted =
      cohort === null
        ? inMean({ size, state }, cell, row)
        : firstDayOfPeriod(plan.firstPeriod + row, rules.period) === cohort;
    if (wanted) cells[whole ? row * plan.columns : cell] = 1;
  }
  return cells;
}

/** Positions in `returns` of the events that a member has in a column. */
export function eventsInCell(
  plan: CohortPlan,
  { starts, returns }: CohortInput,
  rules: CohortRules,
  member: CohortMember,
  column: number,
): number[] {
  const from = plan.columnFrom[column] ?? 0;
  const last = plan.columnTo[column] ?? 0;
  const to = last < 0 ? Infinity : last;
  const origin = starts.instant[member.entered] ?? 0;
  const later = new Map<number, number[]>();
  const end = returns.start[member.subject + 1] ?? 0;
  for (let event = returns.start[member.subject] ?? 0; event < end; event++) {
    const k =
      rules.windows === 'rolling'
        ? Math.floor(((returns.instant[event] ?? 0) - origin) / plan.windowMs)
        : periodOfDay(returns.day[event] ?? 0, rules.period) - plan.firstPeriod - member.row;
    if (k < from || k > to || k >= plan.columnOf.length) continue;
    const events = later.get(k);
    if (events) events.push(event);
    else later.set(k, [event]);
  }
  return [...later].flatMap(([k, events]) =>
    k === 0 || events.length >= rules.minOccurrences ? events : [],
  );
}
