import type { Accumulator } from './cellAccumulator.ts';
import type { CohortInput, CohortPlan, CohortRules } from './cohortPlan.ts';
import type { DayPeriods } from './dayPeriods.ts';

/** Whether each subject enters once and any single return counts: then nothing need be grouped. */
export function isPlain({ entry, minOccurrences, returns, windows }: CohortRules): boolean {
  return (
    windows === 'calendar' &&
    entry !== 'recurring' &&
    returns !== 'onOrAfter' &&
    minOccurrences === 1
  );
}

/**
 * The same counts for plain rules, which is what the page opens with: five times as fast, because
 * a column's last subject is all that has to be remembered.
 */
export function countPlainCells(
  cells: Accumulator,
  plan: CohortPlan,
  { starts, returns, entering, fromDay, toDay }: CohortInput,
  periods: DayPeriods,
): void {
  const { width, columnOf, size, customers, orders, revenue } = cells;
  const { of, firstDay } = periods;
  const { day, start, value } = returns;
  const lastSubject = new Int32Array(width).fill(-1);
  for (let subject = 0; subject < entering.length; subject++) {
    const first = entering[subject] ?? -1;
    if (first < 0) continue;
    const entered = starts.day[first] ?? 0;
    if (entered < fromDay || entered > toDay) continue;
    const origin = of[entered - firstDay] ?? 0;
    const row = origin - plan.firstPeriod;
    if (row < 0 || row >= plan.rows) continue;
    const base = row * width;
    size[row] = (size[row] ?? 0) + 1;
    const end = start[subject + 1] ?? 0;
    for (let event = start[subject] ?? 0; event < end; event++) {
      const k = (of[(day[event] ?? 0) - firstDay] ?? 0) - origin;
      if (k < 0 || k >= columnOf.length) continue;
      const column = columnOf[k] ?? -1;
      if (column < 0) continue;
      const cell = base + column;
      orders[cell] = (orders[cell] ?? 0) + 1;
      if (revenue) revenue[cell] = (revenue[cell] ?? 0) + (value?.[event] ?? 0);
      if (lastSubject[column] === subject) continue;
      lastSubject[column] = subject;
      customers[cell] = (customers[cell] ?? 0) + 1;
    }
  }
}
