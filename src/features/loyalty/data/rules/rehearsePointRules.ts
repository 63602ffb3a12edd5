import { canonicalJson } from '../../../../shared/domain/audit/canonicalJson.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { LoyaltyHistory } from '../../domain/history/loyaltyHistory.ts';
import { rehearsedSide, type RehearsedSide } from '../../domain/rehearsal/rehearsedSide.ts';
import { rehearsePoints } from '../../domain/rehearsal/rehearsePoints.ts';
import type { PointRuleRehearsal, RehearsalParams } from '../../domain/rehearsal/rehearsalTypes.ts';
import { loyaltyHistory } from './loyaltyHistory.ts';

/** Live and draft rules over the shop's own history. */
export async function rehearsePointRules(
  context: JobContext,
  params: RehearsalParams,
): Promise<PointRuleRehearsal> {
  const { draft, zone, currency, weekStart, posts, at } = params;
  context.progress(0, 3);
  const history = await loyaltyHistory(context, zone, currency, posts);
  context.progress(1, 3);
  await context.pause();
  // Without reading the files, which is done once: what the rules themselves take.
  const start = performance.now();
  const live = await liveSide(context, history, params);
  context.progress(2, 3);
  await context.pause();
  const sides = { live, draft: rehearsedSide(history, draft, weekStart) };
  const rehearsed = rehearsePoints(history, sides);
  const tookMs = performance.now() - start;
  const { latest } = history;
  return { ...rehearsed, at, dataThrough: Number.isNaN(latest) ? null : latest, tookMs };
}

/**
 * What is live stays what it is while one draft after another is rehearsed, so its side is kept: of
 * the version that was asked for last, while facts and posts stay as they are.
 */
async function liveSide(
  { resident }: JobContext,
  history: LoyaltyHistory,
  { live, zone, currency, weekStart, posts }: RehearsalParams,
): Promise<RehearsedSide> {
  const newest = await resident<{ key: string; side: RehearsedSide | null }>(
    'live point rules rehearsed',
    () => Promise.resolve({ key: '', side: null }),
  );
  const key = canonicalJson({ live, zone, currency, weekStart, posts });
  if (newest.key !== key || !newest.side) {
    newest.side = rehearsedSide(history, live, weekStart);
    newest.key = key;
  }
  return newest.side;
}
