import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { ServiceText } from '../../serviceText.ts';

/**
 * "30 min", "1 h 30 min", "48 h": never in days, since a day of open hours is no 24 hours. Parts of a
 * second are dropped.
 */
export function levelTimeWords(t: ServiceText, format: Formats, seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [
    ['h', Math.floor(whole / 3600)],
    ['min', Math.floor((whole % 3600) / 60)],
    ['s', whole % 60],
  ] as const;
  const said = parts.filter(([, n]) => n > 0);
  return (said.length === 0 ? parts.slice(2) : said)
    .map(([unit, n]) => t(`levels.values.${unit}`, { n: format.number(n) }))
    .join(' ');
}
