import type { ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { loyaltyLine } from './loyaltyLine.ts';
import { loyaltyNeeded } from './loyaltyNeeded.ts';
import { loyaltyPeriods, observedDays } from './loyaltyPeriods.ts';
import { loyaltyRatio } from './loyaltyRatio.ts';
import type { LoyaltyRules } from './loyaltyRules.ts';
import { loyaltyShare } from './loyaltyShare.ts';
import type { LoyaltyComparison, LoyaltyResult } from './loyaltyTypes.ts';
import type { OrderScope } from './orderScope.ts';
import { ratioAtLeast } from './posterior/ratioAtLeast.ts';
import { repeatStates } from './repeatPurchaseRate.ts';
import type { DataSpan } from './retentionTypes.ts';

/** How far loyalty has moved against the baseline, towards the goal. */
export function loyaltyTracker(
  scope: OrderScope,
  span: DataSpan,
  zone: ZoneTable,
  rules: LoyaltyRules,
): LoyaltyResult {
  const { historyStart, throughDay } = span;
  const nothing = { span, rules, comparison: null, problem: 'tooShort', periods: null } as const;
  if (historyStart === null || throughDay === null) return { ...nothing, line: [] };
  const days = observedDays(historyStart, throughDay, rules);
  const states = repeatStates(scope, throughDay, rules.repeatDays);
  const line = loyaltyLine(scope, states, zone, { historyStart, throughDay, ...days });
  const periods = loyaltyPeriods(days, rules);
  if (periods === null) return { ...nothing, line };
  const { baseline, recent } = periods;
  if (recent.from <= baseline.to && baseline.from <= recent.to) {
    return { ...nothing, periods, problem: 'overlap', line };
  }
  const shares = {
    baseline: loyaltyShare(scope, states, baseline, days.lastCounted),
    recent: loyaltyShare(scope, states, recent, days.lastCounted),
  };
  const comparison = compare(shares, rules.goal);
  return { span, rules, comparison, problem: null, periods, line };
}

type Shares = Pick<LoyaltyComparison, 'baseline' | 'recent'>;

function compare({ baseline, recent }: Shares, goal: number): LoyaltyComparison {
  const known = baseline.share.size > 0 && recent.share.size > 0;
  return {
    baseline,
    recent,
    ...loyaltyRatio(recent.share, baseline.share),
    rose: known ? ratioAtLeast(1, recent.share, baseline.share) : NaN,
    reached: known ? ratioAtLeast(goal, recent.share, baseline.share) : NaN,
    needed: loyaltyNeeded(goal, recent.share, baseline.share),
  };
}
