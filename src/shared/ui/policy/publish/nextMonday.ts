/** The first Monday after a civil day. Day 0, 1970-01-01, was a Thursday. */
export function nextMonday(day: number): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return day + 7 - sinceMonday;
}
