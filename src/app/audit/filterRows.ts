import { civilDayOfIsoDate } from '../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../shared/domain/time/zoneTable.ts';
import type { AuditFilter } from './auditAddress.ts';
import { auditKind } from './auditKind.ts';
import type { AuditRow } from './auditRows.ts';

/**
 * The rows that a filter lets through.
 *
 * @param days the shop's calendar, in which the filter's days are meant
 * @param textOf everything by which a row is found, as it is shown
 */
export function filterRows(
  rows: readonly AuditRow[],
  { who, kind, from, to, q }: AuditFilter,
  days: ZoneTable,
  textOf: (row: AuditRow) => string,
): AuditRow[] {
  const first = civilDayOfIsoDate(from) ?? -Infinity;
  const last = civilDayOfIsoDate(to) ?? Infinity;
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const { entry } = row;
    if (who.length > 0 && !who.includes(entry.by)) return false;
    if (kind.length > 0 && !kind.includes(auditKind(entry.write))) return false;
    const day = instantToDay(days, entry.at);
    if (day < first || day > last) return false;
    if (words.length === 0) return true;
    const text = textOf(row).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
