import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { LoyaltyText } from '../loyaltyText.ts';

const TERMS = ['formula', 'counted', 'period', 'calendar', 'source'] as const;

type Figure = Partial<Readonly<Record<(typeof TERMS)[number], string>>> & {
  /** As shown. */
  readonly value: string;
  /** What was asked. */
  readonly sentence: string;
};

/** How a number of the ledger or the report is made, of what is known of it. */
export function explainFigure(t: LoyaltyText, { value, sentence, ...known }: Figure): Explanation {
  return {
    value,
    sentence,
    facts: TERMS.flatMap((id) => {
      const detail = known[id];
      return detail === undefined ? [] : [{ term: t(`explain.${id}`), detail }];
    }),
  };
}
