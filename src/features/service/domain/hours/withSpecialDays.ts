import type { BusinessCalendar, SpecialDay } from './businessCalendar.ts';

/** A calendar with these days in the place of those of the same dates; in order of date. */
export function withSpecialDays(
  calendar: BusinessCalendar,
  days: readonly SpecialDay[],
): BusinessCalendar {
  const replaced = new Set(days.map(({ date }) => date));
  const kept = calendar.specialDays.filter(({ date }) => !replaced.has(date));
  const specialDays = [...kept, ...days].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  return { ...calendar, specialDays };
}
