import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { THOUSAND } from '../earning/multipliedPoints.ts';
import type { Earnings } from '../rules/earnings.ts';
import type { PointRuleSettings } from '../rules/pointRuleSettings.ts';
import type { MonthAxis } from './monthAxis.ts';
import { owedPoints } from './owedPoints.ts';
import type { MonthFigures } from './rehearsalTypes.ts';

/** What one side of a rehearsal comes to. */
export type SideFigures = {
  readonly points: number;
  /** Who earned any. */
  readonly members: number;
  /** Orders that earn, and occasions of any kind that a limit cut. */
  readonly orders: number;
  readonly cut: number;
  /** Minor units, as far as points are expected to be redeemed. */
  readonly cost: number;
  readonly liability: number;
  readonly months: readonly MonthFigures[];
  /** Points by customer code, and by order. */
  readonly ofMember: Float64Array;
  readonly ofOrder: Float64Array;
  /** Members on each level at the end, of those who ever did anything. */
  readonly levels: readonly number[];
  readonly belowLevels: number;
};

export function sideFigures(
  history: LoyaltyHistory,
  settings: PointRuleSettings,
  earnings: Earnings,
  axis: MonthAxis,
): SideFigures {
  const { occasions, orders, members } = history;
  const { programme, tiers } = settings;
  const costOf = (points: number) =>
    Math.round((points * programme.costPerThousand * programme.expectedRedeemed) / THOUSAND);
  const ofMember = new Float64Array(members.length);
  const ofOrder = new Float64Array(orders.length);
  const points = new Float64Array(axis.length);
  const earners = new Float64Array(axis.length);
  const newestMonth = new Int16Array(members.length).fill(-1);
  let total = 0;
  let earning = 0;
  let cut = 0;
  for (let row = 0; row < earnings.length; row++) {
    const granted = earnings.granted[row] ?? 0;
    if (granted < (earnings.wanted[row] ?? 0)) cut++;
    if (granted === 0) continue;
    const occasion = earnings.occasion[row] ?? 0;
    const member = earnings.member[row] ?? -1;
    const month = axis.monthOf(occasions.day[occasion] ?? 0);
    const order = occasions.order[occasion] ?? -1;
    total += granted;
    ofMember[member] = (ofMember[member] ?? 0) + granted;
    if (order >= 0) {
      ofOrder[order] = granted;
      earning++;
    }
    points[month] = (points[month] ?? 0) + granted;
    if (newestMonth[member] !== month) earners[month] = (earners[month] ?? 0) + 1;
    newestMonth[member] = month;
  }
  const owed = owedPoints(history, earnings, programme, axis);
  const levels = tiers.levels.map(() => 0);
  let belowLevels = 0;
  for (let member = 0; member < members.length; member++) {
    if ((members.joined[member] ?? -1) < 0) continue;
    const level = earnings.levels[member] ?? -1;
    if (level < 0) belowLevels++;
    else levels[level] = (levels[level] ?? 0) + 1;
  }
  return {
    points: total,
    members: ofMember.reduce((sum, of) => sum + (of > 0 ? 1 : 0), 0),
    orders: earning,
    cut,
    cost: costOf(total),
    liability: costOf(owed.at(-1) ?? 0),
    months: axis.firstDays.map((_, month) => ({
      points: points[month] ?? 0,
      members: earners[month] ?? 0,
      cost: costOf(points[month] ?? 0),
      liability: costOf(owed[month] ?? 0),
    })),
    ofMember,
    ofOrder,
    levels,
    belowLevels,
  };
}
