import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { ShareChange } from '../../domain/change/changeTypes.ts';
import type { FunnelWords } from '../funnel/useFunnelWords.ts';
import { signed } from '../reviews/useReviewExplanations.ts';

/** A row of a table of changes. */
export type ChangeRow = ShareChange & { readonly key: string; readonly name: string };

type What = {
  readonly kind: 'steps' | 'methods';
  /** Days from the first step to the last. */
  readonly window: number;
};

/** How the difference of a share before and after is made. */
export function explainChange(
  { t, format }: FunnelWords,
  { before, after, difference, name }: ChangeRow,
  { kind, window }: What,
): Explanation {
  const points = (value: number) => signed(format.points, value);
  const value = difference ? points(difference.difference) : '–';
  const texts = kind === 'steps' ? 'Steps' : 'Methods';
  return {
    value,
    state: difference ? 'estimate' : 'tooFew',
    ...(difference
      ? {
          interval: t('comeback.between', {
            low: points(difference.interval.lower),
            high: points(difference.interval.upper),
          }),
        }
      : {}),
    sentence: t(`change.explain.${kind}`, { name }),
    facts: [
      {
        term: t('change.explain.formula'),
        detail: t('change.explain.formulaText', {
          after: format.number(after.count),
          afterSize: format.number(after.size),
          before: format.number(before.count),
          beforeSize: format.number(before.size),
          difference: value,
        }),
      },
      {
        term: t('change.explain.counted'),
        detail: t(`change.explain.counted${texts}`, { n: format.number(window) }),
      },
      { term: t('change.explain.leftOut'), detail: t(`change.explain.leftOut${texts}`) },
      { term: t('change.explain.interval'), detail: t('change.explain.intervalText') },
      { term: t('change.explain.limits'), detail: t('change.limits.noExperiment') },
    ],
  };
}
