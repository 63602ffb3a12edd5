import { canonicalJson } from '../../../shared/domain/audit/canonicalJson.ts';
import type { RehearsedMetric } from '../../../shared/domain/policy/policyTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import {
  PLACEMENTS,
  type Placement,
  type RecommendationSettings,
} from '../domain/settings/recommendationSettings.ts';
import type {
  PlacementDetails,
  RecommendationRehearsal,
  RehearsalParams,
} from '../domain/rehearsal/rehearsalTypes.ts';
import { rehearsePlacement } from './rehearsePlacement.ts';
import { runStamp } from './runStamp.ts';
import { shopHistory } from './shopHistory.ts';
import { splitMoment } from './splitMoment.ts';

/**
 * The draft beside what is live, on the lists that the last days of the shop's history would have
 * needed: every placement in which the two differ, or the home page where they do not.
 */
export async function rehearseRecommendations(
  context: JobContext,
  params: RehearsalParams,
): Promise<RecommendationRehearsal> {
  const start = performance.now();
  const { live, draft, split: choice, zone, at } = params;
  const { latest } = await shopHistory(context);
  const split = await splitMoment(context, choice, 'test', zone);
  const metrics: RehearsedMetric[] = [];
  const placements: PlacementDetails[] = [];
  if (split) {
    const changed = changedPlacements(live, draft);
    for (const [n, placement] of changed.entries()) {
      const progress = (done: number, total: number) => {
        context.progress(n + done / Math.max(1, total), changed.length);
      };
      const rehearsed = await rehearsePlacement(context, split, placement, params, progress);
      metrics.push(...rehearsed.metrics);
      placements.push(rehearsed.details);
    }
  }
  return {
    at,
    dataThrough: Number.isNaN(latest) ? null : latest,
    metrics,
    placements,
    stamp: runStamp(split, choice, [live, draft], start),
  };
}

function changedPlacements(
  live: RecommendationSettings,
  draft: RecommendationSettings,
): readonly Placement[] {
  const limits = canonicalJson(live.limits) !== canonicalJson(draft.limits);
  const changed = PLACEMENTS.filter(
    (placement) => limits || canonicalJson(live[placement]) !== canonicalJson(draft[placement]),
  );
  return changed.length === 0 ? ['home'] : changed;
}
