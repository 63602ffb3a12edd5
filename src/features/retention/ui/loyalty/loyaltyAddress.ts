import { z } from 'zod';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { DayRange } from '../../domain/loyaltyRules.ts';
import { isoDateSchema } from '../../domain/retentionQuery.ts';

/** Below the app's root. */
export const LOYALTY_PATH = '/retention/loyalty';

/** What the address of the tracker says: days of the recent customers' first orders. */
export const loyaltySearchSchema = z.object({
  from: isoDateSchema.nullable().default(null),
  to: isoDateSchema.nullable().default(null),
});
export type LoyaltySearch = z.output<typeof loyaltySearchSchema>;

/** The days of an address; null where it names no period. */
export function recentDays({ from, to }: LoyaltySearch): DayRange | null {
  const first = from === null ? undefined : civilDayOfIsoDate(from);
  const last = to === null ? undefined : civilDayOfIsoDate(to);
  if (first === undefined || last === undefined || first > last) return null;
  return { from: first, to: last };
}

export function searchOfDays(days: DayRange | null): LoyaltySearch {
  return days === null
    ? { from: null, to: null }
    : { from: isoDateOfCivilDay(days.from), to: isoDateOfCivilDay(days.to) };
}
