import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { BeforeAfter } from '../../../../shared/domain/policy/beforeAfter.ts';
import { equalWindows } from '../../../../shared/domain/policy/equalWindows.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { beforeAfterOfClicks, clicksBeforeAfter } from '../../domain/clicks/clicksBeforeAfter.ts';
import type { MeasureVersionParams } from '../../domain/clicks/clicksParams.ts';
import { exposureDays } from '../exposureDays.ts';

/** Two whole weeks at least, so that each day of the week is in both; four at most. */
const SHORTEST = 14;
const LONGEST = 28;

/** Click-through before and after a version went live, by the imported log of exposures. */
export async function measureVersion(
  context: JobContext,
  { zone, span }: MeasureVersionParams,
): Promise<BeforeAfter> {
  const exposures = await exposureDays(context, zone);
  const data = exposures.span;
  if (!data) return beforeAfterOfClicks({ state: 'noData' });
  const table = zoneTable(
    zone,
    Math.min(data.from, span.previous ?? span.liveFrom),
    Math.max(data.to, span.next ?? span.liveFrom),
  );
  const windows = equalWindows(table, span, {
    data: { from: data.from, through: data.to },
    follow: 0,
    shortest: SHORTEST,
    longest: LONGEST,
  });
  return clicksBeforeAfter(exposures, windows);
}
