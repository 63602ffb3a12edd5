import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { CartReport } from '../../domain/carts/cartTypes.ts';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  readonly kind: 'total' | 'median';
  readonly value: CartReport['values'][number];
  readonly report: CartReport;
  readonly words: FunnelWords;
};

const TEXTS = { total: 'cartTotal', median: 'cartMedian' } as const;

/** What was in carts of a currency that were not bought: together, or in the median one. */
export function CartValue({ kind, value, report, words: { t, format, money } }: Props) {
  const amount = money(value[kind], value.currency);
  const sentence = t(`explained.${TEXTS[kind]}.sentence`);
  return (
    <ExplainedNumber
      value={amount}
      label={sentence}
      sx={{ fontWeight: 600 }}
      explanation={() => ({
        value: amount,
        sentence,
        facts: [
          {
            term: t('explained.formula'),
            detail: t(`explained.${TEXTS[kind]}.formula`, { n: format.number(value.carts) }),
          },
          {
            term: t('explained.leftOut'),
            detail: t('explained.cartValueLeftOut', { n: format.number(report.withoutValue) }),
          },
          { term: t('explained.interval'), detail: t('explained.none') },
        ],
      })}
    />
  );
}
