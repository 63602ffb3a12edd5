import type { WeekStart } from '../../../shared/domain/time/periods.ts';
import { activityOfDays, type DaysActivity } from './activityOfDays.ts';
import type { OrderScope } from './orderScope.ts';
import { completeWeeks, recentPeriods } from './recentPeriods.ts';
import type { DataSpan } from './retentionTypes.ts';

/** Half a year: enough to see a season begin, few enough to be told apart in a small line. */
const MOST_WEEKS = 26;

/** Revenue and customers of the last complete days, and what they are compared with. */
export type RecentActivity = {
  readonly span: DataSpan;
  /** Null where no day of the data is complete. */
  readonly now: DaysActivity | null;
  /** Null where the data do not cover those days. */
  readonly before: DaysActivity | null;
  readonly yearBefore: DaysActivity | null;
  /** Complete weeks, oldest first. */
  readonly weeks: readonly DaysActivity[];
  /** First orders before this day may be later ones of old customers. */
  readonly sureFrom: number;
};

export type RecentRules = {
  readonly weekStart: WeekStart;
  /** First orders so near the first imported day may be later ones of old customers. */
  readonly historyDays: number;
};

/** @param revenue by order of the scope, minor units */
export function recentActivity(
  scope: OrderScope,
  revenue: Float64Array,
  span: DataSpan,
  { weekStart, historyDays }: RecentRules,
): RecentActivity {
  const { historyStart, throughDay } = span;
  const nothing = { span, now: null, before: null, yearBefore: null, weeks: [], sureFrom: 0 };
  if (historyStart === null || throughDay === null) return nothing;
  const periods = recentPeriods(historyStart, throughDay);
  if (periods === null) return nothing;
  const { now, before, yearBefore } = periods;
  const compared = [now, before, yearBefore].filter((days) => days !== null);
  const counted = activityOfDays(scope, revenue, compared);
  const of = (days: object | null) => counted.find((each) => each.days === days) ?? null;
  const weeks = completeWeeks(historyStart, throughDay, weekStart, MOST_WEEKS);
  return {
    span,
    now: of(now),
    before: of(before),
    yearBefore: of(yearBefore),
    weeks: activityOfDays(scope, revenue, weeks),
    sureFrom: historyStart + historyDays,
  };
}
