import type { ServiceLevelSettings } from './serviceLevelSettings.ts';
import { targetFor } from './targetFor.ts';

/**
 * Id of the calendar by which business time of a conversation is counted: by the hours that were
 * promised; without such a promise by the first calendar there is. Null without any calendar.
 */
export function conversationCalendar(
  { calendars, targets }: Pick<ServiceLevelSettings, 'calendars' | 'targets'>,
  { channel, priority }: { readonly channel: string | null; readonly priority: string | null },
): string | null {
  return targetFor(targets, channel, priority)?.calendar ?? calendars[0]?.id ?? null;
}
