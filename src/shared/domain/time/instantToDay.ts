import { MS_PER_DAY, segmentAt, type ZoneTable } from './zoneTable.ts';

/** The civil day of an instant (epoch ms) in the table's zone. */
export function instantToDay(table: ZoneTable, ms: number): number {
  return Math.floor((ms + (table.offsets[segmentAt(table, ms)] ?? 0)) / MS_PER_DAY);
}

/**
 * The civil day of each instant. Remembers the segment of the last instant, because instants that
 * lie together in a file lie together in time: about 3 ns each.
 * @param instants epoch ms; NaN gives 0
 */
export function instantsToDays(table: ZoneTable, instants: Float64Array): Int32Array<ArrayBuffer> {
  const days = new Int32Array(instants.length);
  let from = Infinity;
  let until = -Infinity;
  let offset = 0;
  for (let i = 0; i < instants.length; i++) {
    const ms = instants[i] ?? NaN;
    if (ms < from || ms >= until) {
      const segment = segmentAt(table, ms);
      from = table.transitions[segment] ?? -Infinity;
      until = table.transitions[segment + 1] ?? Infinity;
      offset = table.offsets[segment] ?? 0;
    }
    days[i] = Math.floor((ms + offset) / MS_PER_DAY);
  }
  return days;
}
