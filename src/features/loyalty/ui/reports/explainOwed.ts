import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { ReportMonth } from '../../domain/reports/reportTypes.ts';
import { explainFigure } from '../explain/explainFigure.ts';
import type { LoyaltyText } from '../loyaltyText.ts';

/** The columns of what is owed, in the order in which they add up. */
export const MONEY = [
  'opening',
  'allocated',
  'takenBack',
  'earned',
  'estimate',
  'liability',
] as const;

type Words = {
  readonly t: LoyaltyText;
  readonly format: Formats;
  readonly currency: string | null;
};

/** How an amount of the roll-forward of what is owed is made. */
export function explainOwed(
  { t, format, currency }: Words,
  { month, owed, value }: ReportMonth,
  id: (typeof MONEY)[number],
): Explanation {
  const money = (amount: number) => format.money(amount, currency);
  return explainFigure(t, {
    value: money(owed[id]),
    sentence: t(`explain.owed.${id}`),
    formula: t(`explain.owedFormulas.${id}`, {
      opening: money(owed.opening),
      allocated: money(owed.allocated),
      takenBack: money(owed.takenBack),
      earned: money(owed.earned),
      estimate: money(owed.estimate),
      worth: money(value.costPerThousand / 1000),
      rate: format.percent(value.expectedRedeemed),
    }),
    period: format.month(month),
    source: t('explain.owedSource'),
  });
}
