import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import type { LoyaltyReport } from '../../domain/reports/reportTypes.ts';
import { programmeFigures, type Share } from '../../domain/reports/programmeFigures.ts';
import type { LoyaltyText } from '../loyaltyText.ts';

export const FIGURES = [
  'outstanding',
  'liability',
  'redemptionPoints',
  'redemptionMembers',
  'burnEarn',
  'participation',
  'discount',
  'cost',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** A figure of the programme, ready in words. */
export type ReportFigure = {
  readonly id: FigureId;
  readonly label: string;
  readonly shown: string;
  readonly explanation: Explanation;
};

/**
 * The programme's figures with how each is made.
 *
 * @param today civil day: which month is in progress
 */
export function reportFigures(
  { t, format }: { readonly t: LoyaltyText; readonly format: Formats },
  report: LoyaltyReport,
  currency: string | null,
  today: number,
): ReportFigure[] {
  const figures = programmeFigures(report, today);
  const { totals } = figures;
  const value = format.money(report.value.costPerThousand / 1000, currency);
  const share = ({ part, whole }: Share) => (whole > 0 ? format.percent(part / whole) : '–');
  const of = ({ part, whole }: Share, write: (part: number) => string = format.number) =>
    t('reports.explain.of', { part: write(part), whole: write(whole) });
  const money = (amount: number) => format.money(amount, currency);
  const shown: Readonly<Record<FigureId, readonly [shown: string, formula: string]>> = {
    outstanding: [
      format.number(report.closing),
      t('reports.explain.outstandingFormula', {
        granted: format.number(totals.granted),
        redeemed: format.number(totals.redeemed),
        expired: format.number(totals.expired),
        clawedBack: format.number(totals.clawedBack),
      }),
    ],
    liability: [
      money(report.months.at(-1)?.owed.liability ?? 0),
      t('reports.explain.liabilityFormula', {
        value,
        expected: format.percent(report.value.expectedRedeemed),
      }),
    ],
    redemptionPoints: [share(figures.redemptionPoints), of(figures.redemptionPoints)],
    redemptionMembers: [share(figures.redemptionMembers), of(figures.redemptionMembers)],
    burnEarn: [share(figures.burnEarn), of(figures.burnEarn)],
    participation: [share(figures.participation), of(figures.participation)],
    discount: [share(figures.discount), of(figures.discount, money)],
    cost: [money(figures.cost), `${format.number(totals.redeemed)} × ${value}`],
  };
  return FIGURES.map((id) => ({
    id,
    label: t(`reports.figures.${id}`),
    shown: shown[id][0],
    explanation: {
      value: shown[id][0],
      sentence: t(`reports.explain.${id}`, { value }),
      facts: [
        { term: t('reports.explain.formula'), detail: shown[id][1] },
        ...(id === 'liability'
          ? [{ term: t('reports.explain.source'), detail: t('reports.explain.liabilitySource') }]
          : []),
      ],
    },
  }));
}
