import { MS_PER_DAY, segmentAt, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { weekdayOf } from '../hours/weekday.ts';

/** Minutes that clocks show since midnight, 0 to 1439, seconds dropped. */
export function minuteOfDay(zone: ZoneTable, at: number): number {
  const local = localOf(zone, at);
  return Math.floor((local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY) / 60_000);
}

/** 0 is Monday 00:00–01:00 as clocks show it, 167 Sunday 23:00–24:00. */
export function hourOfWeek(zone: ZoneTable, at: number): number {
  const day = Math.floor(localOf(zone, at) / MS_PER_DAY);
  return weekdayOf(day) * 24 + Math.floor(minuteOfDay(zone, at) / 60);
}

function localOf(zone: ZoneTable, at: number): number {
  return at + (zone.offsets[segmentAt(zone, at)] ?? 0);
}
