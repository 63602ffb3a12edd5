import type { AttentionItem } from '../../../../shared/ui/areaDefinition.ts';
import type { LoyaltyResult } from '../../domain/loyaltyTypes.ts';
import type { CohortResult } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { highlightWords } from '../explain/highlightWords.ts';
import { LOYALTY_PATH } from '../loyalty/loyaltyAddress.ts';
import { retentionAddress } from '../retentionAddress.ts';

/** A month of orders is missing: the newest cohorts are wrong, not only late. */
const STALE_DAYS = 30;

/** What is known; undefined where it has not been counted yet. */
export type Known = {
  readonly cohorts: CohortResult | undefined;
  readonly loyalty: LoyaltyResult | undefined;
  /** Whole days since orders were last imported; null where none are. */
  readonly days: number | null;
};

/** What somebody should look at: only what chance does not explain, and data that are old. */
export function attentionItems(words: ExplainWords, known: Known): AttentionItem[] {
  return [
    ...newestCohort(words, known.cohorts),
    ...fallenLoyalty(words, known.loyalty),
    ...staleOrders(words, known.days),
  ];
}

function newestCohort(words: ExplainWords, cohorts: CohortResult | undefined): AttentionItem[] {
  const found = cohorts?.highlights.find(({ kind }) => kind === 'newestAgainstEarlier');
  if (!cohorts || found?.kind !== 'newestAgainstEarlier') return [];
  const { distinct, difference } = found.comparison;
  if (!distinct || difference >= 0) return [];
  const { title, detail } = highlightWords(words, cohorts.table, found);
  const action = { label: words.t('attention.see'), href: retentionAddress(words.state) };
  return [{ id: 'retention.newestCohort', urgency: 'warning', title, detail, action }];
}

function fallenLoyalty(
  { t, format }: ExplainWords,
  loyalty: LoyaltyResult | undefined,
): AttentionItem[] {
  const comparison = loyalty?.comparison;
  if (!comparison?.interval || comparison.interval.upper >= 1) return [];
  const { ratio, interval } = comparison;
  return [
    {
      id: 'retention.loyalty',
      urgency: 'warning',
      title: t('attention.loyalty'),
      detail: t('attention.loyaltyDetail', {
        ratio: format.number(ratio, 2),
        low: format.number(interval.lower, 2),
        high: format.number(interval.upper, 2),
      }),
      action: { label: t('loyalty.open'), href: LOYALTY_PATH },
    },
  ];
}

function staleOrders({ t }: ExplainWords, days: number | null): AttentionItem[] {
  if (days === null || days < STALE_DAYS) return [];
  return [
    {
      id: 'retention.stale',
      urgency: 'warning',
      title: t('attention.stale', { count: days }),
      detail: t('attention.staleDetail'),
      action: { label: t('attention.import'), href: '/imports' },
    },
  ];
}
