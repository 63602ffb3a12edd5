import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../book/groupBook.ts';

const SYSTEM = MESSAGE_ROLES.indexOf('system');

/** What the imported messages hold of one day. */
export type CountedDay = { readonly messages: number; readonly writers: number };

/**
 * Messages of groups by civil day, and people who wrote, as platforms count them: the shop's own people
 * among them, notices not; who writes in two groups counts in each.
 *
 * @param places of the groups
 */
export function countedDays(
  book: GroupBook,
  places: readonly number[],
  days: ZoneTable,
): ReadonlyMap<number, CountedDay> {
  const { at, author, role } = book.parts;
  const found = new Map<number, { messages: number; writers: Set<string> }>();
  for (const place of places) {
    for (const message of book.messagesOf(place)) {
      const time = at[message] ?? NaN;
      if (role[message] === SYSTEM || Number.isNaN(time)) continue;
      const day = instantToDay(days, time);
      let counted = found.get(day);
      if (!counted) found.set(day, (counted = { messages: 0, writers: new Set() }));
      counted.messages++;
      counted.writers.add(`${place} ${author[message] ?? -1}`);
    }
  }
  return new Map(
    [...found].map(([day, { messages, writers }]) => [day, { messages, writers: writers.size }]),
  );
}
