import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import type { NumberUnit } from './numberRanges.ts';

const MOST_DECIMALS = 6;

/** A number with all its decimals, in the chosen language: 0.001, 2,000. */
export function exactNumber(format: Formats, value: number): string {
  const [, decimals = ''] = value.toFixed(MOST_DECIMALS).replace(/0+$/u, '').split('.');
  return format.number(value, decimals.length);
}

/** A number with its unit: "30 days", "+1.5 σ". */
export function amountWords(
  t: RecommendationsText,
  format: Formats,
  value: number,
  unit: NumberUnit | null,
): string {
  const n = exactNumber(format, value);
  if (unit === null) return n;
  if (unit === 'percent') return t('settings.counts.percent', { n });
  if (unit === 'sigma') return t('settings.counts.sigma', { n: value > 0 ? `+${n}` : n });
  return t(`settings.counts.${unit}`, { count: value, n });
}
