import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { DayPeriod } from '../../domain/times/dayPeriod.ts';
import { useServiceText } from '../serviceText.ts';

/** A period in words: "1 – 31 Mar 2026", "since 1 Mar 2026", "any time". */
export function usePeriodWords(): (period: DayPeriod) => string {
  const t = useServiceText();
  const format = useFormat();
  return ({ from, until }) => {
    const first = civilDayOfIsoDate(from);
    const last = civilDayOfIsoDate(until);
    if (first !== undefined && last !== undefined && first <= last) {
      return format.dayRange(first, last);
    }
    const parts = [
      ...(first === undefined ? [] : [t('sets.since', { day: format.day(first) })]),
      ...(last === undefined ? [] : [t('sets.until', { day: format.day(last) })]),
    ];
    return parts.length === 0 ? t('sets.anyTime') : parts.join(' ');
  };
}
