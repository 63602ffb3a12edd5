import { EVENT_TYPES, type EventType } from '../../../shared/domain/facts/factTables.ts';
import type { Text } from '../../../shared/i18n/areaText.ts';
import type { en } from '../strings/en.ts';
import type { SelectOption } from './OptionSelect.tsx';

/** All types of events, in words. */
export function eventTypeOptions(t: Text<typeof en>): readonly SelectOption<EventType>[] {
  return EVENT_TYPES.map((value) => ({ value, label: t(`words.${value}`) }));
}
