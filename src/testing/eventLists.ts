import type { CohortInput, EventList } from '../features/retention/domain/cohortPlan.ts';
import { instantToDay } from '../shared/domain/time/instantToDay.ts';
import { zoneTable, type ZoneTable } from '../shared/domain/time/zoneTable.ts';

/** An event: who, when (ISO or epoch ms), for how much. */
export type PlainEvent = readonly [subject: string, at: string | number, value?: number];

/** Events as the cohort kernel takes them, subjects in the order of the list. */
export function eventList(
  events: readonly PlainEvent[],
  subjects: readonly string[],
  zone: ZoneTable,
): EventList {
  const start = [0];
  const sorted: { at: number; value: number }[] = [];
  for (const subject of subjects) {
    const own = events
      .filter(([who]) => who === subject)
      .map(([, at, value = 0]) => ({ at: typeof at === 'number' ? at : Date.parse(at), value }))
      .sort((a, b) => a.at - b.at);
    sorted.push(...own);
    start.push(sorted.length);
  }
  return {
    start: Uint32Array.from(start),
    instant: Float64Array.from(sorted, ({ at }) => at),
    day: Int32Array.from(sorted, ({ at }) => instantToDay(zone, at)),
    value: events.some((event) => event.length === 3)
      ? Float64Array.from(sorted, ({ value }) => value)
      : null,
  };
}

type Range = { zone?: string; from: string; to: string; through?: string };

/**
 * Input of a cohort table over plain events. Subjects enter by their first start event, and only
 * where it lies in the range unless `recurring`; data end with `through`, else with the range.
 */
export function cohortInput(
  starts: readonly PlainEvent[],
  returns: readonly PlainEvent[],
  { zone: zoneName = 'UTC', from, to, through = to }: Range,
  recurring: boolean,
): CohortInput {
  const zone = zoneTable(zoneName, Date.UTC(2019, 0, 1), Date.UTC(2026, 0, 1));
  const subjects = [...new Set([...starts, ...returns].map(([who]) => who))];
  const startList = eventList(starts, subjects, zone);
  const returnList = starts === returns ? startList : eventList(returns, subjects, zone);
  const fromDay = instantToDay(zone, Date.parse(from));
  const toDay = instantToDay(zone, Date.parse(to));
  const entering = subjects.map((_, subject) => {
    const end = startList.start[subject + 1]!;
    let event = startList.start[subject]!;
    const within = () => startList.day[event]! >= fromDay && startList.day[event]! <= toDay;
    if (recurring) while (event < end && !within()) event++;
    return event < end && within() ? event : -1;
  });
  return {
    starts: startList,
    returns: returnList,
    entering: Int32Array.from(entering),
    zone,
    dataThrough: Date.parse(through),
    fromDay,
    toDay,
    historySureFrom: -Infinity,
  };
}
