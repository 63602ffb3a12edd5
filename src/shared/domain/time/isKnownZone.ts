/**
 * Whether the platform knows a time zone by this name. Asks Intl, not Temporal, so that a page can
 * check a setting without loading the calendar.
 */
export function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
