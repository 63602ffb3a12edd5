import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { FunnelWords } from './useFunnelWords.ts';

/** What a share of the page is of. */
export type ShareKind = 'ofPrevious' | 'ofFirst' | 'paid' | 'firstTry' | 'left';

type About = {
  readonly kind: ShareKind;
  /** The step or method. */
  readonly name: string;
  /** What is counted, and what is left out, in words. */
  readonly counted: string;
  readonly leftOut: string;
};

/** How a share of people, checkouts or carts is made. */
export function explainShare(
  { t, format, rate, interval }: FunnelWords,
  of: Proportion,
  { kind, name, counted, leftOut }: About,
): Explanation {
  return {
    value: rate(of),
    state: 'estimate',
    interval: t('delivery.explained.interval', { bounds: interval(of) }),
    sentence: t(`explained.${kind}.sentence`, { name }),
    facts: [
      {
        term: t('explained.formula'),
        detail: t(`explained.${kind}.formula`, {
          count: format.number(of.count),
          n: format.number(of.size),
        }),
      },
      { term: t('explained.counted'), detail: counted },
      { term: t('explained.leftOut'), detail: leftOut },
      { term: t('explained.interval'), detail: t('explained.wilson') },
    ],
  };
}
