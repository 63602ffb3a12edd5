import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { recentActivity, type RecentActivity } from '../domain/recentActivity.ts';
import type { RecentParams } from '../domain/retentionParams.ts';
import { dataSpan } from '../domain/retentionView.ts';
import { revenueOf, scopeOf, zoneOf } from './viewOfQuery.ts';

/** Revenue and customers of the last complete days, of all orders that the conditions leave. */
export async function recentResult(
  context: JobContext,
  { conditions, calendar, historyDays }: RecentParams,
): Promise<RecentActivity> {
  const { zone, weekStart } = calendar;
  const scope = await scopeOf(context, conditions, zone);
  const revenue = await revenueOf(context, scope, conditions, zone);
  const span = dataSpan(scope, await zoneOf(context, scope.index, zone));
  return recentActivity(scope, revenue, span, { weekStart, historyDays });
}
