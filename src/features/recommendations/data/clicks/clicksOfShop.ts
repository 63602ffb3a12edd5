import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { RecentClicksParams } from '../../domain/clicks/clicksParams.ts';
import { recentClicks, type RecentClicks } from '../../domain/clicks/recentClicks.ts';
import { exposureDays } from '../exposureDays.ts';

/** How often recommendations were clicked of late; null where no log says so. */
export async function clicksOfShop(
  context: JobContext,
  { zone }: RecentClicksParams,
): Promise<RecentClicks | null> {
  const exposures = await exposureDays(context, zone);
  const { span, zone: table } = exposures;
  if (!span) return null;
  return recentClicks(exposures, {
    from: instantToDay(table, span.from),
    to: instantToDay(table, span.to),
  });
}
