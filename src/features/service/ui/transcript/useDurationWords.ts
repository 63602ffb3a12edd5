import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useServiceText } from '../serviceText.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time in words: "40 s", "14 min", "2 h 5 min", "3 days". */
export function useDurationWords(): (ms: number) => string {
  const t = useServiceText();
  const format = useFormat();
  return (ms) => {
    if (ms < MINUTE) return t('transcript.seconds', { n: format.number(Math.floor(ms / 1000)) });
    if (ms < HOUR) return t('transcript.minutes', { n: format.number(Math.floor(ms / MINUTE)) });
    if (ms < 2 * DAY) {
      return t('transcript.hours', {
        h: format.number(Math.floor(ms / HOUR)),
        min: format.number(Math.floor((ms % HOUR) / MINUTE)),
      });
    }
    const days = Math.floor(ms / DAY);
    return t('transcript.days', { count: days, n: format.number(days) });
  };
}
