import { periodsOfDays } from '../../../shared/domain/time/periods.ts';
import type { CohortRules, EventList } from './cohortPlan.ts';

/** Period of each day from `firstDay` on. */
export type DayPeriods = { firstDay: number; of: Int32Array };

/** Periods of all days on which something happens; asked once for a day, not for each event. */
export function dayPeriods(starts: EventList, returns: EventList, rules: CohortRules): DayPeriods {
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
