import { useCallback } from 'react';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { useCommunityText } from './communityText.ts';

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

/** How long something takes or waits, in words; ms, null for unknown. */
export function useSpanWords(): (ms: number | null) => string {
  const t = useCommunityText();
  const format = useFormat();
  return useCallback(
    (ms) => {
      if (ms === null) return t('quality.times.none');
      if (ms < MINUTE) return t('quality.times.seconds', { n: format.number(ms / SECOND) });
      if (ms < HOUR) return t('quality.times.minutes', { n: format.number(ms / MINUTE, 1) });
      if (ms < 2 * DAY) return t('quality.times.hours', { n: format.number(ms / HOUR, 1) });
      const days = Math.round(ms / DAY);
      return t('quality.times.days', { count: days, n: format.number(days) });
    },
    [t, format],
  );
}
