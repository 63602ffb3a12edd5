import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import {
  metricVerdict,
  type MetricVerdict,
} from '../../../../shared/ui/policy/rehearsal/metricVerdict.ts';
import { HALF_STEP } from '../../../../shared/ui/policy/rehearsal/shownStep.ts';

/**
 * What can be said of a change as it is shown: one that reads as 0 is none, even where its interval
 * lies on one side of 0, because nobody can act on it.
 */
export function shownVerdict(metric: RehearsedMetric): MetricVerdict {
  const verdict = metricVerdict(metric);
  if (verdict === 'unclear' || verdict === 'noData') return verdict;
  return Math.abs(metric.difference?.value ?? 0) < HALF_STEP[metric.unit] ? 'same' : verdict;
}
