import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { ListMetric } from './rehearsalTypes.ts';

/** What each metric is counted in: shares from 0 to 1, bits for novelty, minor units for money. */
export const METRIC_UNITS: Readonly<Record<ListMetric, RehearsedMetric['unit']>> = {
  ndcg: 'share',
  precision: 'share',
  recall: 'share',
  map: 'share',
  hitRate: 'share',
  mrr: 'share',
  coverage: 'share',
  gini: 'share',
  novelty: 'count',
  diversity: 'share',
  revenue: 'money',
  margin: 'money',
  fillRate: 'share',
};
