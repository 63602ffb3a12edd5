import type { WeekStart } from '../../../../shared/domain/time/periods.ts';
import type { LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { earnOver } from '../rules/earnOver.ts';
import type { CapBites, Earnings } from '../rules/earnings.ts';
import type { PointRuleSettings } from '../rules/pointRuleSettings.ts';
import { datedIntoHistory } from './datedIntoHistory.ts';
import { monthAxis } from './monthAxis.ts';
import type { MovedRule } from './rehearsalTypes.ts';
import { sideFigures, type SideFigures } from './sideFigures.ts';

/** What one version of the rules comes to over a history; without the columns that it came from. */
export type RehearsedSide = {
  readonly settings: PointRuleSettings;
  readonly moved: readonly MovedRule[];
  readonly rules: Earnings['rules'];
  readonly caps: readonly CapBites[];
  readonly figures: SideFigures;
};

/** Rules over the whole history, as if they had always been in force. */
export function rehearsedSide(
  history: LoyaltyHistory,
  given: PointRuleSettings,
  weekStart: WeekStart,
): RehearsedSide {
  const { occasions } = history;
  const lastDay = occasions.day[occasions.length - 1] ?? 0;
  const axis = monthAxis(occasions.day[0] ?? 0, lastDay);
  const { settings, moved } = datedIntoHistory(given, lastDay);
  const versions = [{ from: -Infinity, settings }];
  const earnings = earnOver(history, versions, { weekStart, parts: false });
  const { rules, caps } = earnings;
  return { settings, moved, rules, caps, figures: sideFigures(history, settings, earnings, axis) };
}
