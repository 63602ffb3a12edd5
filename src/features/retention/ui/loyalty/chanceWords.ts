import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { RetentionText } from '../retentionText.ts';

/** A chance as a whole percentage; the ends are never said to be reached. */
export function chanceWords(t: RetentionText, format: Formats, chance: number): string {
  if (chance > 0.99) return t('loyalty.over');
  return chance < 0.01 ? t('loyalty.under') : format.percent(chance, 0);
}
