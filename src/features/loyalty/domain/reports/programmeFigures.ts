import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import type { LoyaltyReport, ReportMonth } from './reportTypes.ts';

/** A share with what it is of; a whole of 0 is no data. */
export type Share = { readonly part: number; readonly whole: number };

export type ProgrammeFigures = {
  readonly totals: Pick<ReportMonth, 'granted' | 'redeemed' | 'expired' | 'clawedBack'>;
  readonly redemptionPoints: Share;
  readonly redemptionMembers: Share;
  readonly burnEarn: Share;
  readonly participation: Share;
  /** Minor units. */
  readonly discount: Share;
  readonly cost: number;
};

const MONTHS = 12;

/**
 * The programme's key figures. The industry mixes their definitions, so each is named by what it
 * divides (hornellp.com on ASC 606; blog.smile.io on loyalty metrics).
 *
 * @param today civil day: the month that it is in is in progress and left out where months count
 */
export function programmeFigures(report: LoyaltyReport, today: number): ProgrammeFigures {
  const { months, members, redeemers, eligible, value } = report;
  const { year, month } = civilDate(today);
  const full = months.filter((each) => each.month < civilDay(year, month, 1));
  const totals = sumOf(months);
  const recent = sumOf(full.slice(-MONTHS));
  const price = (points: number) => (points * value.costPerThousand) / 1000;
  return {
    totals,
    redemptionPoints: { part: totals.redeemed, whole: totals.granted },
    redemptionMembers: { part: redeemers, whole: members },
    burnEarn: { part: recent.redeemed, whole: recent.granted },
    participation: { part: full.at(-1)?.active ?? 0, whole: full.length > 0 ? members : 0 },
    discount: {
      part: Math.round(price(totals.granted - totals.clawedBack) * value.expectedRedeemed),
      whole: eligible,
    },
    cost: Math.round(price(totals.redeemed)),
  };
}

function sumOf(months: readonly ReportMonth[]): ProgrammeFigures['totals'] {
  const sums = { granted: 0, redeemed: 0, expired: 0, clawedBack: 0 };
  for (const month of months) {
    sums.granted += month.granted;
    sums.redeemed += month.redeemed;
    sums.expired += month.expired;
    sums.clawedBack += month.clawedBack;
  }
  return sums;
}
