import type { OpenPeriod, SpecialDay } from './businessCalendar.ts';

/** A date that a list of holidays names. */
export type NamedDay = {
  /** ISO. */
  readonly date: string;
  readonly name: string;
  /** A make-up working day, not a holiday. */
  readonly working: boolean;
};

/**
 * Holidays are closed, make-up working days have the given hours. Where a date is named twice the
 * holiday wins: whoever works on it says so by hand. In order of date.
 */
export function specialDaysOf(
  days: readonly NamedDay[],
  workingHours: readonly OpenPeriod[],
): SpecialDay[] {
  const byDate = new Map<string, SpecialDay>();
  for (const { date, name, working } of days) {
    const known = byDate.get(date);
    if (known && (working || known.periods.length === 0)) continue;
    byDate.set(date, { date, name, periods: working ? [...workingHours] : [] });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
