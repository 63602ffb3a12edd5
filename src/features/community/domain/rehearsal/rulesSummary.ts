import type { RehearsedMetric } from '../../../../shared/domain/policy/policyTypes.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { RehearsedRules } from './rehearseRules.ts';

/**
 * The numbers that a version keeps of its rehearsal. Both sides saw the same messages, so that intervals
 * of independent samples would not be true of their difference: it is given without one.
 */
export function rulesSummary({ live, draft, messages }: RehearsedRules): RehearsedMetric[] {
  return [
    {
      id: 'hits',
      unit: 'count',
      live: live.hit.count,
      draft: draft.hit.count,
      difference: plain(draft.hit.count - live.hit.count),
      n: { live: messages, draft: messages },
      better: 'neither',
    },
    share('precision', live.precision, draft.precision),
    share('recall', live.recall, draft.recall),
  ];
}

function share(id: string, live: Proportion, draft: Proportion): RehearsedMetric {
  const isKnown = live.size > 0 && draft.size > 0;
  return {
    id,
    unit: 'share',
    live: live.size > 0 ? live.rate : null,
    draft: draft.size > 0 ? draft.rate : null,
    difference: isKnown ? plain(draft.rate - live.rate) : null,
    n: { live: live.size, draft: draft.size },
    better: 'higher',
  };
}

function plain(value: number) {
  return { value, lower: null, upper: null };
}
