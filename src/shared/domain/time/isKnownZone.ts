/** Asking Intl takes up to a millisecond, and the same few zones are asked for again and again. */
const answers = new Map<string, boolean>();
const MOST_ANSWERS = 1000;

/**
 * Whether the platform knows a time zone by this name. Asks Intl, not Temporal, so that a page can
 * check a setting without loading the calendar.
 */
export function isKnownZone(zone: string): boolean {
  const known = answers.get(zone);
  if (known !== undefined) return known;
  const answer = askIntl(zone);
  if (answers.size < MOST_ANSWERS) answers.set(zone, answer);
  return answer;
}

function askIntl(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
