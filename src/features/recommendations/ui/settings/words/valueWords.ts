import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import {
  PRICE_REFERENCES,
  type Placement,
} from '../../../domain/settings/recommendationSettings.ts';
import { TARGET_KINDS } from '../../../domain/settings/ruleSettings.ts';
import { amountWords } from './amountWords.ts';
import { CHOICES, priceReferenceWords } from './choices.ts';
import { isChoicePath, isNullablePath, isNumberPath } from './fieldPaths.ts';
import { NUMBER_RANGES } from './numberRanges.ts';
import { ruleTarget } from './ruleWords.ts';
import type { WordSources } from './wordSources.ts';

/**
 * The value of one field in words.
 *
 * @param path from the placement on, with the ids of rules
 */
export function valueWords(
  sources: WordSources,
  placement: Placement,
  path: readonly string[],
  value: unknown,
): string {
  const { t, format } = sources;
  const [group, id, part] = path;
  const isRule = group === 'boosts' || group === 'pins' || group === 'exclusions';
  const key = isRule && part !== undefined ? `${group}.${part}` : path.join('.');
  if (value === null && isNullablePath(key)) return t(`settings.fields.${key}.off`);
  if (typeof value === 'boolean') return t(value ? 'settings.words.on' : 'settings.words.off');
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return t('settings.words.unreadable');
    return amountWords(t, format, value, isNumberPath(key) ? NUMBER_RANGES[key].unit : null);
  }
  if (typeof value !== 'string') return t('settings.words.none');
  const reference = PRICE_REFERENCES.find((each) => each === value);
  if (key === 'filters.price.relativeTo' && reference) {
    return priceReferenceWords(t, placement, reference);
  }
  const kind = TARGET_KINDS.find((each) => each === value);
  if (part === 'kind' && kind) return t(`settings.kinds.${kind}`);
  if (part === 'from' || part === 'to') {
    const day = civilDayOfIsoDate(value);
    return day === undefined ? t('settings.words.none') : format.day(day);
  }
  if (part === 'value' && id !== undefined && isRule)
    return ruleTarget(sources, group, id) ?? value;
  return (isChoicePath(key) ? CHOICES[key].words(t, value) : undefined) ?? value;
}
