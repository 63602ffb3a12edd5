import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';
import { exactNumber } from '../words/amountWords.ts';
import { inRange, type NumberRange } from '../words/numberRanges.ts';

/** What to type instead of a number that a field cannot have; undefined where it can. */
export function rangeError(
  t: RecommendationsText,
  format: Formats,
  value: number,
  range: NumberRange,
): string | undefined {
  if (inRange(value, range)) return undefined;
  return t(range.whole ? 'settings.errors.whole' : 'settings.errors.number', {
    min: exactNumber(format, range.min),
    max: exactNumber(format, range.max),
  });
}
