import type { CustomerGroup, TasteKind, TasteRow, TasteTable } from '../../domain/tasteTypes.ts';
import { filterWords, filterValueWords } from '../explain/filterWords.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { PRICE_BANDS } from './priceBandNames.ts';
import type { RetentionText } from '../retentionText.ts';

/** A category, a brand or a price band as shown. */
export function tasteValueWords(kind: TasteKind, value: string, t: RetentionText): string {
  return kind === 'price'
    ? t(`taste.bands.${PRICE_BANDS[Number(value)] ?? 'lowest'}`)
    : filterValueWords(value, t);
}

/** How a difference reads: unclear where its interval includes zero, whatever the estimate. */
export function tasteVerdict({ distinct, difference }: TasteRow): 'more' | 'less' | 'unclear' {
  if (!distinct) return 'unclear';
  return difference > 0 ? 'more' : 'less';
}

/** "Loyal customers; Country Germany": who the group is. */
export function groupWords({ t, state }: ExplainWords, group: CustomerGroup): string {
  return [t(`groupTaste.group.${group}`), filterWords(state.query, t)]
    .filter((part) => part !== '')
    .join(t('words.clauses'));
}

/** Differences that would leave zero out by chance alone, of those that were looked at. */
export function expectedByChance({ rows }: TasteTable): number {
  return rows.filter(({ difference }) => !Number.isNaN(difference)).length * 0.05;
}
