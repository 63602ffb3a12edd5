import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { localTimeKind, localToInstant } from '../../../../shared/domain/time/localToInstant.ts';
import {
  MS_PER_DAY,
  segmentAt,
  zoneTable,
  type ZoneTable,
} from '../../../../shared/domain/time/zoneTable.ts';
import type { BusinessCalendar, OpenPeriod } from './businessCalendar.ts';
import { WEEKDAYS, weekdayOf } from './weekday.ts';

const MS_PER_MINUTE = 60_000;

/** When a calendar is open from one civil day to another: in order of time, none touches the next. */
export type OpenIntervals = {
  /** Epoch ms. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Open ms before each start, counted from the first. */
  readonly before: Float64Array;
  /** Open ms of all. */
  readonly total: number;
};

/**
 * A period lasts from the first moment at which clocks show its beginning to the first at which they
 * show its end. Of an hour that clocks skip nothing is left, so that 00:00–24:00 has 23 hours on that
 * day; an hour that they repeat counts twice where the period goes on past it: 25 hours.
 *
 * The gem working_hours gives 24 hours for the latter; elapsed time is the truth that people waited.
 *
 * @param firstDay civil day in the calendar's zone
 * @param lastDay included
 */
export function openIntervals(
  calendar: BusinessCalendar,
  firstDay: number,
  lastDay: number,
): OpenIntervals {
  const zone = zoneTable(calendar.zone, firstDay * MS_PER_DAY, (lastDay + 1) * MS_PER_DAY);
  const special = new Map<number | undefined, readonly OpenPeriod[]>(
    calendar.specialDays.map(({ date, periods }) => [civilDayOfIsoDate(date), periods]),
  );
  const week = WEEKDAYS.map((day) => calendar.week[day]);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    for (const { from, until } of special.get(day) ?? week[weekdayOf(day)] ?? []) {
      const start = firstShown(zone, day * MS_PER_DAY + from * MS_PER_MINUTE);
      const end = firstShown(zone, day * MS_PER_DAY + until * MS_PER_MINUTE);
      if (end <= start) continue;
      if (start === ends.at(-1)) ends[ends.length - 1] = end;
      else {
        starts.push(start);
        ends.push(end);
      }
    }
  }
  const before = new Float64Array(starts.length);
  let total = 0;
  for (let i = 0; i < starts.length; i++) {
    before[i] = total;
    total += (ends[i] ?? 0) - (starts[i] ?? 0);
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends), before, total };
}

/** The first instant at which clocks show a local time, or a later one where they skip it. */
function firstShown(zone: ZoneTable, localMs: number): number {
  const instant = localToInstant(zone, localMs);
  if (localTimeKind(zone, localMs) !== 'gap') return instant;
  return zone.transitions[segmentAt(zone, instant)] ?? instant;
}
