import { z } from 'zod';
import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';

/** A month as in the address: "2026-11"; '' where the page chooses. */
const month = z
  .string()
  .regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/u)
  .catch('');

/** What of the report is in the address: the period of its tier movement. */
export const reportSearch = z.object({ from: month.default(''), to: month.default('') });

/** The first civil day of a month of the address; null for ''. */
export function monthDay(text: string): number | null {
  return text === '' ? null : civilDay(Number(text.slice(0, 4)), Number(text.slice(5)), 1);
}

/** A month for the address, by any of its civil days. */
export function monthText(day: number): string {
  const { year, month: of } = civilDate(day);
  return `${year}-${String(of).padStart(2, '0')}`;
}
