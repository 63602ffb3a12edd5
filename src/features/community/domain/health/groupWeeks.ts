import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import {
  firstDayOfPeriod,
  periodOfDay,
  type WeekStart,
} from '../../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { GroupBook } from '../book/groupBook.ts';
import { groupFigures, type GroupFigures, type Span } from './groupFigures.ts';
import type { Outcome } from '../rules/actionsLeft.ts';

/** Weeks at most, the newest ones: so that one message of long ago does not make a thousand. */
const MOST_WEEKS = 160;

export type GroupWeek = Pick<
  GroupFigures,
  'messages' | 'writers' | 'joined' | 'left' | 'answered' | 'breaches'
> & {
  /** Civil day. */
  readonly firstDay: number;
};

type Calendar = { readonly days: ZoneTable; readonly weekStart: WeekStart };

/**
 * A group's weeks from the first message of the span on, without gaps; none where there is none.
 * @param span `to` is just behind the present moment
 */
export function groupWeeks(
  book: GroupBook,
  place: number,
  span: Span,
  outcomes: ReadonlyMap<string, Outcome>,
  { days, weekStart }: Calendar,
): GroupWeek[] {
  const first = Array.from(book.messagesOf(place), (message) => book.parts.at[message] ?? NaN).find(
    (at) => at >= span.from && at < span.to,
  );
  if (first === undefined) return [];
  const rule = { unit: 'week', weekStart } as const;
  const weekOf = (at: number) => periodOfDay(instantToDay(days, at), rule);
  const last = weekOf(span.to - 1);
  const weeks: GroupWeek[] = [];
  for (let week = Math.max(weekOf(first), last - MOST_WEEKS + 1); week <= last; week++) {
    const firstDay = firstDayOfPeriod(week, rule);
    const own = {
      from: startOfDay(days, firstDay),
      to: startOfDay(days, firstDayOfPeriod(week + 1, rule)),
    };
    const { messages, writers, joined, left, answered, breaches } = groupFigures(
      book,
      place,
      { from: Math.max(own.from, span.from), to: Math.min(own.to, span.to) },
      outcomes,
      span.to - 1,
    );
    weeks.push({ firstDay, messages, writers, joined, left, answered, breaches });
  }
  return weeks;
}
