import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { TimeGroup } from '../../domain/metrics/groupedTimes.ts';
import { useServiceText } from '../serviceText.ts';

/** Monday, 1 January 2024, as a civil day: days of the week have their names from it. */
const A_MONDAY = 19_723;

/** The name of a group: an agent, a channel, "Mon 14:00", or all. */
export function useGroupName(): (key: string | number | null, by: TimeGroup) => string {
  const t = useServiceText();
  const format = useFormat();
  return (key, by) => {
    if (by === 'all') return t('times.groups.all');
    if (key === null) return t('times.groups.unknown');
    if (typeof key === 'string') return key;
    return `${format.weekday(A_MONDAY + Math.floor(key / 24))} ${String(key % 24).padStart(2, '0')}:00`;
  };
}
