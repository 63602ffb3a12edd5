import { useJob, type JobState } from '../../../../shared/jobs/useJob.ts';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import type { PageState } from '../pageState.ts';
import { retentionCalls } from '../retentionCalls.ts';
import type { Shop } from '../useShop.ts';
import { conditionsOf } from './recentState.ts';

/** Revenue and customers of the last complete days; not asked for while either is undefined. */
export function useRecent(
  shop: Shop | undefined,
  state: PageState | undefined,
): JobState<RecentActivity> {
  return useJob(
    shop && state
      ? retentionCalls.recent({
          conditions: conditionsOf(state),
          calendar: shop.calendar,
          historyDays: shop.defaults.historyDays,
        })
      : null,
  );
}
