import { EVENT_TYPES, type EventType, type events } from '../shared/domain/facts/factTables.ts';
import type { PlainRow } from './factSourceOf.ts';

type EventRow = PlainRow<typeof events>;

/** An event of a test's shop: what, when (ISO, or undefined for no time), and whatever else is said. */
export function eventRow(
  type: EventType,
  at: string | undefined,
  more: Omit<EventRow, 'type' | 'at'> = {},
): EventRow {
  return {
    type: EVENT_TYPES.indexOf(type),
    ...(at === undefined ? {} : { at: Date.parse(at) }),
    ...more,
  };
}
