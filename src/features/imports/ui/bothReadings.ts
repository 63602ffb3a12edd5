import { MS_PER_DAY } from '../../../shared/domain/time/zoneTable.ts';
import { localMs } from '../domain/values/dateParts.ts';
import { parseBirthday } from '../domain/values/parseBirthday.ts';

/** The civil days that one written date is, read day first and month first; null where it is none. */
export function bothReadings(
  example: string,
): { readonly dayFirst: number; readonly monthFirst: number } | null {
  const parts = parseBirthday(example);
  if (!parts) return null;
  const dayFirst = Math.floor(localMs(parts, 'dmy') / MS_PER_DAY);
  const monthFirst = Math.floor(localMs(parts, 'mdy') / MS_PER_DAY);
  return Number.isNaN(dayFirst) || Number.isNaN(monthFirst) ? null : { dayFirst, monthFirst };
}
