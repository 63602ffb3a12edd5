import type { BusinessCalendar } from '../hours/businessCalendar.ts';
import { calendarProblems, type CalendarProblemReason } from '../hours/calendarProblems.ts';
import { WEEKDAYS } from '../hours/weekday.ts';

/** Why service levels are refused though each value is allowed; each has its words. */
export const TARGET_PROBLEMS = [
  'doubleCalendar',
  'unknownCalendar',
  'neverOpen',
  'doubleId',
  'doubleTarget',
  'nothingPromised',
  'firstAfterResolution',
  'nextAfterResolution',
] as const;
export type TargetProblemReason = (typeof TARGET_PROBLEMS)[number];

export type ServiceLevelProblem = {
  readonly reason: TargetProblemReason | CalendarProblemReason;
  /** Where in the settings. */
  readonly path: readonly (string | number)[];
};

/** What problems are looked for in. */
export type CheckedLevels = {
  readonly calendars: readonly BusinessCalendar[];
  readonly targets: readonly {
    readonly id: string;
    readonly channel: string | null;
    readonly priority: string | null;
    readonly calendar: string | null;
    readonly first: number | null;
    readonly next: number | null;
    readonly resolution: number | null;
  }[];
};

/** Of calendars and targets, in this order. */
export function serviceLevelProblems(levels: CheckedLevels): ServiceLevelProblem[] {
  const ofCalendars = levels.calendars.flatMap((calendar, place) =>
    calendarProblems(calendar).map(({ reason, path }): ServiceLevelProblem => {
      return { reason, path: ['calendars', place, ...path] };
    }),
  );
  return [...ofCalendars, ...targetProblems(levels)];
}

/**
 * Promises that contradict themselves or each other, or that no time can be counted for: a calendar
 * that never opens never lets a target pass, nor be missed.
 */
export function targetProblems({ calendars, targets }: CheckedLevels): ServiceLevelProblem[] {
  const problems: ServiceLevelProblem[] = [];
  calendars.forEach(({ id }, place) => {
    if (calendars.slice(0, place).some((other) => other.id === id)) {
      problems.push({ reason: 'doubleCalendar', path: ['calendars', place, 'id'] });
    }
  });
  targets.forEach((target, place) => {
    const { first, next, resolution } = target;
    const before = targets.slice(0, place);
    const add = (reason: TargetProblemReason, part: string) =>
      problems.push({ reason, path: ['targets', place, part] });
    if (before.some(({ id }) => id === target.id)) add('doubleId', 'id');
    if (before.some((one) => one.channel === target.channel && one.priority === target.priority)) {
      add('doubleTarget', 'channel');
    }
    if (target.calendar !== null) {
      const calendar = calendars.find(({ id }) => id === target.calendar);
      if (!calendar) add('unknownCalendar', 'calendar');
      else if (!everOpens(calendar)) add('neverOpen', 'calendar');
    }
    if (first === null && next === null && resolution === null) add('nothingPromised', 'first');
    if (resolution === null) return;
    // Solving is an answer: who may take longer to answer than to solve has promised nothing.
    if (first !== null && first > resolution) add('firstAfterResolution', 'first');
    if (next !== null && next > resolution) add('nextAfterResolution', 'next');
  });
  return problems;
}

function everOpens({ week, specialDays }: BusinessCalendar): boolean {
  return (
    WEEKDAYS.some((day) => week[day].length > 0) ||
    specialDays.some(({ periods }) => periods.length > 0)
  );
}
