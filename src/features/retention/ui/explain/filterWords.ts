import type { RetentionQuery } from '../../domain/retentionQuery.ts';
import type { RetentionText } from '../retentionText.ts';

export const VALUE_FILTERS = ['country', 'channel', 'category', 'product'] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];

export const LINE_CONDITIONS = [
  'customerKnown',
  'notCancelled',
  'notReturn',
  'quantityPositive',
  'pricePositive',
] as const;

/** "Country Germany, Austria; Channel web"; '' where all customers are chosen. */
export function filterWords(query: RetentionQuery, t: RetentionText): string {
  return VALUE_FILTERS.filter((name) => query[name].length > 0)
    .map((name) => {
      const values = query[name].map((value) => filterValueWords(value, t)).join(t('words.list'));
      return t('explain.filterPart', { name: t(`filters.${name}.name`), values });
    })
    .join(t('words.clauses'));
}

/** A filter's value as shown: '' stands for "not stated". */
export function filterValueWords(value: string, t: RetentionText): string {
  return value === '' ? t('words.notStated') : value;
}

/** "Customer known, Not cancelled": the conditions that lines must meet. */
export function conditionWords(query: RetentionQuery, t: RetentionText): string {
  const set = LINE_CONDITIONS.filter((name) => query[name]);
  if (set.length === 0) return t('explain.allLines');
  return set.map((name) => t(`filters.lines.${name}`)).join(t('words.list'));
}
