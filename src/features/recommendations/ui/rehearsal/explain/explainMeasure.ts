import type { Explanation } from '../../../../../shared/ui/explanation.ts';
import type { ListMetric } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { spanWords } from '../spanWords.ts';
import { stampWords } from '../stampWords.ts';
import type { RehearsalScope } from '../rehearsalScope.ts';

/** What differs from one explained figure to the next. */
export type OwnMeasure = {
  readonly metric: ListMetric;
  /** The figure as shown. */
  readonly value: string;
  readonly sentence: string;
  /** Formula with the real figures, before that of the metric: "Draft 19.6% − live 18.2%". */
  readonly formula?: string;
  /** Lists it was counted from. */
  readonly lists: number;
  /** Of the change, as shown; undefined where there is none. */
  readonly range?: string | undefined;
};

/** Metrics that only all lists together have: their intervals come from counting anew. */
const OF_ALL_LISTS: readonly ListMetric[] = ['coverage', 'gini'];

/** How a figure of a list metric is made. */
export function explainMeasure(scope: RehearsalScope, own: OwnMeasure): Explanation {
  const { t, details } = scope;
  const { metric, value, sentence, formula, range } = own;
  const definition = t(`rehearsal.metrics.${metric}.formula`, { k: details.k });
  const source = t(`rehearsal.metrics.${metric}.source`);
  const whole = OF_ALL_LISTS.includes(metric);
  return {
    value,
    state: 'estimate',
    ...(range === undefined ? {} : { interval: t('rehearsal.explain.interval', { range }) }),
    sentence,
    facts: [
      {
        term: t('rehearsal.explain.terms.formula'),
        detail:
          formula === undefined ? definition : t('rehearsal.explain.each', { formula, definition }),
      },
      { term: t('rehearsal.explain.terms.n'), detail: countWords(scope, own.lists) },
      {
        term: t('rehearsal.explain.terms.period'),
        detail: spanWords(scope, details.testFrom, details.testTo),
      },
      ...(range === undefined
        ? []
        : [
            {
              term: t('rehearsal.explain.terms.interval'),
              detail: t(`rehearsal.explain.${whole ? 'bootstrapWhole' : 'bootstrap'}`),
            },
          ]),
      { term: t('rehearsal.explain.terms.source'), detail: source },
      { term: t('rehearsal.explain.terms.run'), detail: stampWords(scope, scope.stamp) },
    ],
  };
}

/** "18,204 lists of 4,334 customers"; of some of the lists only their number is known. */
function countWords({ t, format, details }: RehearsalScope, lists: number): string {
  const n = format.number(lists);
  return lists === details.lists
    ? t('rehearsal.explain.n', { lists: n, customers: format.number(details.customers) })
    : t('rehearsal.explain.nSome', { lists: n, count: lists });
}
