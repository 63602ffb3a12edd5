import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { Span } from './groupFigures.ts';

/** So many civil days up to now, today as the last; null for all the time. */
export function periodSpan(days: number | null, now: number, zone: ZoneTable): Span {
  const from = days === null ? -Infinity : startOfDay(zone, instantToDay(zone, now) - days + 1);
  return { from, to: now + 1 };
}
