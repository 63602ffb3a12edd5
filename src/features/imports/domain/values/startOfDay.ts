import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { LocalClock } from './localClock.ts';

/**
 * When a day begins by the clock, epoch ms.
 * @param day ISO date; NaN where it is none
 */
export function startOfDay(day: string, clock: LocalClock): number {
  const civil = civilDayOfIsoDate(day);
  return civil === undefined ? NaN : clock.instant(civil * MS_PER_DAY);
}
