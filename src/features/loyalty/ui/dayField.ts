import { civilDate, civilDay } from '../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../shared/domain/time/localToInstant.ts';
import { ledgerZone } from '../domain/ledger/ledgerZone.ts';

/** An instant's day as a date field has it: 2026-11-29. */
export function isoDay(instant: number, zone: string): string {
  const { year, month, day } = civilDate(instantToDay(ledgerZone(zone, instant), instant));
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** The beginning (epoch ms) of the day of a date field; null where it holds none. */
export function dayStart(text: string, zone: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const at = civilDay(year, month, day);
  return startOfDay(ledgerZone(zone, at * 86_400_000), at);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
