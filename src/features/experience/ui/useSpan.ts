import { useCallback } from 'react';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { useExperienceText } from './experienceText.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Writes ms in the unit that fits: "40 s", "3 min", "2.5 h", "4.0 days". */
export function useSpan(): (ms: number) => string {
  const t = useExperienceText();
  const format = useFormat();
  return useCallback(
    (ms) => {
      if (Number.isNaN(ms)) return t('funnel.noData');
      if (ms < MINUTE) return t('funnel.span.seconds', { n: format.number(ms / 1000) });
      if (ms < HOUR) return t('funnel.span.minutes', { n: format.number(ms / MINUTE) });
      if (ms < 2 * DAY) return t('funnel.span.hours', { n: format.number(ms / HOUR, 1) });
      return t('funnel.span.days', { n: format.number(ms / DAY, 1) });
    },
    [t, format],
  );
}
