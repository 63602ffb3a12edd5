import type { RehearsedMetric } from '../../../../../shared/domain/policy/policyTypes.ts';
import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { ListMetric } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';
import { explainMeasure } from './explainMeasure.ts';

type SideSentence = 'live' | 'draft' | 'popularity';

/** How the figure of one side is made. */
export function explainSide(
  scope: RehearsalScope,
  side: SideSentence,
  figure: { readonly metric: ListMetric; readonly value: string; readonly lists: number },
): Explanation {
  const { t } = scope;
  const question = t(`rehearsal.metrics.${figure.metric}.question`);
  return explainMeasure(scope, {
    ...figure,
    sentence: t(`rehearsal.explain.${side}`, { question }),
  });
}

/** How the change of a metric from one side to the other is made. */
export function explainChange(
  scope: RehearsalScope,
  metric: ListMetric,
  rehearsed: RehearsedMetric,
  of: 'change' | 'rule',
): Explanation {
  const { t, figures } = scope;
  const { unit, live, draft, difference } = rehearsed;
  const question = t(`rehearsal.metrics.${metric}.question`);
  const sides = { live: figures.value(unit, live), draft: figures.value(unit, draft) };
  return explainMeasure(scope, {
    metric,
    value: difference ? figures.change(unit, difference.value) : figures.value(unit, null),
    sentence: t(`rehearsal.explain.${of}`, { question }),
    formula: t(`rehearsal.explain.${of}Formula`, sides),
    lists: rehearsed.n.draft,
    range: rangeOf(scope, rehearsed),
  });
}

/** The interval of a change, as shown; undefined where there is none. */
export function rangeOf(
  { figures }: Pick<RehearsalScope, 'figures'>,
  { unit, difference }: Pick<RehearsedMetric, 'unit' | 'difference'>,
): string | undefined {
  const { lower = null, upper = null } = difference ?? {};
  return lower === null || upper === null ? undefined : figures.range(unit, lower, upper);
}
