import type { ResponseTimes } from './timesTypes.ts';

const HOURS = 24;

export type StaffedHour = {
  /** 0 to 23. */
  readonly hour: number;
  /** On average of such hours; null where there was none. */
  readonly arrivals: number | null;
  readonly answers: number | null;
  /** In all of them. */
  readonly arrived: number;
  readonly answered: number;
};

/**
 * What comes in and what is answered in each hour of a day.
 *
 * @param staffing by hour of the week, from Monday 00:00 on
 * @param day 0 for Monday; -1 for all days together
 */
export function hoursOfDay(
  { arrivals, answers, occurrences }: ResponseTimes['staffing'],
  day: number,
): StaffedHour[] {
  const days = day < 0 ? [0, 1, 2, 3, 4, 5, 6] : [day];
  const sum = (cells: readonly number[], hour: number) =>
    days.reduce((total, each) => total + (cells[each * HOURS + hour] ?? 0), 0);
  return Array.from({ length: HOURS }, (_, hour) => {
    const times = sum(occurrences, hour);
    const average = (cells: readonly number[]) => (times === 0 ? null : sum(cells, hour) / times);
    return {
      hour,
      arrivals: average(arrivals),
      answers: average(answers),
      arrived: sum(arrivals, hour),
      answered: sum(answers, hour),
    };
  });
}
