import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { rehearsePoints } from '../../domain/rehearsal/rehearsePoints.ts';
import type { PointRuleRehearsal, RehearsalParams } from '../../domain/rehearsal/rehearsalTypes.ts';
import { loyaltyHistory } from './loyaltyHistory.ts';

/** Live and draft rules over the shop's own history. */
export async function rehearsePointRules(
  context: JobContext,
  { live, draft, zone, currency, weekStart, at }: RehearsalParams,
): Promise<PointRuleRehearsal> {
  context.progress(0, 2);
  const history = await loyaltyHistory(context, zone, currency);
  context.progress(1, 2);
  await context.pause();
  // Without reading the files, which is done once: what the rules themselves take.
  const start = performance.now();
  const rehearsed = rehearsePoints(history, { live, draft }, weekStart);
  const tookMs = performance.now() - start;
  const { latest } = history;
  return { ...rehearsed, at, dataThrough: Number.isNaN(latest) ? null : latest, tookMs };
}
