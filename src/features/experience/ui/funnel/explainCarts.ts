import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { CartReport } from '../../domain/carts/cartTypes.ts';
import { explainShare } from './explainShare.ts';
import type { FunnelWords } from './useFunnelWords.ts';

/** How the share of carts that were not bought is made. @param window days in which a cart can be bought */
export function explainCarts(
  words: FunnelWords,
  { left, open, emptied }: CartReport,
  window: number,
): Explanation {
  const { t, format } = words;
  return explainShare(words, left, {
    kind: 'left',
    name: '',
    counted: t('explained.cartCounted', { days: window }),
    leftOut: t('explained.cartLeftOut', {
      open: format.number(open),
      emptied: format.number(emptied),
    }),
  });
}
