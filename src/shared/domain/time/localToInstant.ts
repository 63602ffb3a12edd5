import { MS_PER_DAY, segmentAt, type ZoneTable } from './zoneTable.ts';

/**
 * How a local time maps to instants: to one; to none, because clocks were put forward over it; or
 * to two, because clocks were put back over it.
 */
export type LocalTimeKind = 'unique' | 'gap' | 'overlap';

/**
 * The instant (epoch ms) of a local time. In an overlap the earlier of the two instants; in a gap
 * the local time moved forward by the gap's length (Temporal's disambiguation "compatible").
 * @param localMs the local date and time, as epoch ms if it were UTC
 */
export function localToInstant(table: ZoneTable, localMs: number): number {
  const segment = segmentOfLocal(table, localMs);
  const instant = localMs - (table.offsets[segment] ?? 0);
  if (instant >= (table.transitions[segment] ?? -Infinity)) return instant;
  return localMs - (table.offsets[segment - 1] ?? 0);
}

/** Whether a local time (as in `localToInstant`) exists once, never, or twice. */
export function localTimeKind(table: ZoneTable, localMs: number): LocalTimeKind {
  const segment = segmentOfLocal(table, localMs);
  const instant = localMs - (table.offsets[segment] ?? 0);
  if (instant < (table.transitions[segment] ?? -Infinity)) return 'gap';
  const next = segment + 1;
  if (next >= table.transitions.length) return 'unique';
  const second = localMs - (table.offsets[next] ?? 0);
  return second >= (table.transitions[next] ?? Infinity) ? 'overlap' : 'unique';
}

/** The first instant of a civil day, which is not midnight where midnight falls into a gap. */
export function startOfDay(table: ZoneTable, day: number): number {
  return localToInstant(table, day * MS_PER_DAY);
}

/** The first segment that ends, in its own local time, after the given local time. */
function segmentOfLocal(table: ZoneTable, localMs: number): number {
  // No offset reaches 24 hours, so the instant is not earlier than this.
  let segment = segmentAt(table, localMs - MS_PER_DAY);
  for (;;) {
    const end = table.transitions[segment + 1];
    if (end === undefined || localMs < end + (table.offsets[segment] ?? 0)) return segment;
    segment++;
  }
}
