import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { localToInstant } from '../../../../shared/domain/time/localToInstant.ts';
import { MS_PER_DAY, segmentAt, zoneTable } from '../../../../shared/domain/time/zoneTable.ts';

const MINUTE = 60_000;

/** A minute on the clocks of a zone as forms write it, 2026-11-30T18:05. @param ms epoch ms */
export function localMinute(ms: number, zone: string): string {
  const table = zoneTable(zone, ms, ms);
  const day = instantToDay(table, ms);
  const local = ms + (table.offsets[segmentAt(table, ms)] ?? 0);
  const minutes = Math.floor((local - day * MS_PER_DAY) / MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${isoDateOfCivilDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The instant (epoch ms) of such a minute; null where there is none, as while a date is half typed. Of two
 * the earlier, and a skipped one moves forward (see `localToInstant`).
 */
export function instantOfLocalMinute(text: string, zone: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)/u.exec(text);
  const day = civilDayOfIsoDate(parts?.[1] ?? '');
  if (!parts || day === undefined) return null;
  const local = day * MS_PER_DAY + (Number(parts[2]) * 60 + Number(parts[3])) * MINUTE;
  return localToInstant(zoneTable(zone, local, local), local);
}
