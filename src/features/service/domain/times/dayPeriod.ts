import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/** 'YYYY-MM-DD'; '' for no bound. */
export const boundSchema = z
  .string()
  .refine((text) => text === '' || civilDayOfIsoDate(text) !== undefined, 'noDate');

/** Days of the shop, the last one included. */
export type DayPeriod = { readonly from: string; readonly until: string };

export const ANY_TIME: DayPeriod = { from: '', until: '' };

/**
 * The instants of a period: the first of its first day, and the first after its last. Infinite where
 * there is no bound.
 *
 * @param zone of the shop
 */
export function dayPeriodSpan(
  { from, until }: DayPeriod,
  zone: ZoneTable,
): { readonly from: number; readonly until: number } {
  const first = civilDayOfIsoDate(from);
  const last = civilDayOfIsoDate(until);
  return {
    from: first === undefined ? -Infinity : startOfDay(zone, first),
    until: last === undefined ? Infinity : startOfDay(zone, last + 1),
  };
}
