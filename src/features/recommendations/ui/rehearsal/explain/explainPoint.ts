import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { ListMetric, RunStamp } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { RehearsalTools } from '../rehearsalScope.ts';
import { spanWords } from '../spanWords.ts';
import { stampWords } from '../stampWords.ts';

/** What a sweep or a choice of parameters was measured on; the span where it is told. */
type Validation = {
  readonly lists: number;
  readonly stamp: RunStamp;
  readonly k: number;
  readonly from?: number;
  readonly to?: number;
};

type OwnFigure = {
  readonly metric: ListMetric;
  readonly kind: 'live' | 'draft' | 'tried' | 'proposed';
  readonly value: string;
};

/** How a figure of the validation part is made. */
export function explainPoint(
  tools: RehearsalTools,
  { lists, stamp, k, from, to }: Validation,
  { metric, kind, value }: OwnFigure,
): Explanation {
  const { t, format } = tools;
  const question = t(`rehearsal.metrics.${metric}.question`);
  const term = (name: 'formula' | 'n' | 'period' | 'source' | 'run') =>
    t(`rehearsal.explain.terms.${name}`);
  return {
    value,
    state: 'estimate',
    sentence: t(`rehearsal.explain.${kind}`, { question }),
    facts: [
      { term: term('formula'), detail: t(`rehearsal.metrics.${metric}.formula`, { k }) },
      {
        term: term('n'),
        detail: t('rehearsal.explain.validation', { count: lists, lists: format.number(lists) }),
      },
      ...(from === undefined || to === undefined
        ? []
        : [
            {
              term: term('period'),
              detail: t('rehearsal.explain.validationPeriod', {
                period: spanWords(tools, from, to),
              }),
            },
          ]),
      { term: term('source'), detail: t(`rehearsal.metrics.${metric}.source`) },
      { term: term('run'), detail: stampWords(tools, stamp) },
    ],
  };
}
