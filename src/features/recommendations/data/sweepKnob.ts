import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { affordableLists } from '../domain/evaluation/affordableLists.ts';
import { listCases } from '../domain/evaluation/listCases.ts';
import { emptyMeasures, measureSides, type Side } from '../domain/evaluation/measureSides.ts';
import { metricsOf } from '../domain/rehearsal/compareMeasures.ts';
import { FEWEST_LISTS } from '../domain/rehearsal/fewestLists.ts';
import {
  LIST_METRICS,
  type ListMetric,
  type SweepParams,
  type SweepPoint,
  type SweepResult,
} from '../domain/rehearsal/rehearsalTypes.ts';
import { sweepSettings } from '../domain/rehearsal/sweepSettings.ts';
import { unbeaten } from '../domain/rehearsal/unbeaten.ts';
import { onlyFirst, todayIn } from './rehearsePlacement.ts';
import { runStamp } from './runStamp.ts';
import { sideOf } from './sideOf.ts';
import { REHEARSAL_SEED, splitMoment } from './splitMoment.ts';
import { trainModels } from './trainModels.ts';

/** Lists that each point of a sweep is measured on. */
const SWEEP_CASES = 1500;

/** What less is better of, so that "unbeaten" turns it round. */
const LESS_IS_BETTER: readonly ListMetric[] = ['gini'];

/**
 * One knob turned from end to end, on the validation part: a point may be taken over into the draft,
 * and so may not be chosen on what rehearsals are measured on.
 */
export async function sweepKnob(
  context: JobContext,
  { settings, live, placement, knob, split: choice, zone, at }: SweepParams,
): Promise<SweepResult> {
  const start = performance.now();
  const own = settings[placement];
  const variants = sweepSettings(own, knob);
  const split = await splitMoment(context, choice, 'validation', zone);
  const stamp = () => runStamp(split, choice, [settings, live, placement, knob], start);
  const nothing = metricsOf(emptyMeasures(), 0);
  const empty = { knob, placement, points: [], live: nothing, draft: nothing, lists: 0 };
  if (!split) return { ...empty, from: 0, to: 0, stamp: stamp() };
  const { moment, from, to } = split;
  const all = listCases(split, placement, onlyFirst(live[placement], own), REHEARSAL_SEED).cases;
  const cases = all.slice(0, affordableLists(moment.facts.items.length, SWEEP_CASES));
  if (cases.length < FEWEST_LISTS) {
    return { ...empty, lists: cases.length, from, to, stamp: stamp() };
  }
  const today = todayIn(zone, at);
  const sides: Side[] = [];
  const asked = [live[placement], own, ...variants.map((variant) => variant.settings)];
  for (const [n, one] of asked.entries()) {
    const limits = n === 0 ? live.limits : settings.limits;
    sides.push(sideOf(moment, await trainModels(context, moment, one, limits), one, today));
    context.progress(n + 1, 2 * asked.length);
  }
  const measuring = { facts: moment.facts, k: own.slots, novelty: moment.novelty };
  const measured = await measureSides(cases, sides, measuring, async (done, total) => {
    context.progress(asked.length * (1 + done / Math.max(1, total)), 2 * asked.length);
    await context.pause();
  });
  const metrics = measured.map((one) => metricsOf(one, moment.facts.items.length));
  const [liveMetrics = nothing, draftMetrics = nothing, ...points] = metrics;
  return {
    knob,
    placement,
    points: pointsOf(points, variants, (variant) => ({
      ...settings,
      [placement]: variant,
    })),
    live: liveMetrics,
    draft: draftMetrics,
    lists: cases.length,
    from,
    to,
    stamp: stamp(),
  };
}

function pointsOf(
  metrics: readonly SweepPoint['metrics'][],
  variants: ReturnType<typeof sweepSettings>,
  whole: (variant: SweepParams['settings']['home']) => SweepParams['settings'],
): SweepPoint[] {
  const fronts = LIST_METRICS.filter((metric) => metric !== 'ndcg').map((metric) => {
    const sign = LESS_IS_BETTER.includes(metric) ? -1 : 1;
    const goods = metrics.map((one) => {
      const value = one[metric];
      return { first: one.ndcg, second: value === null ? null : sign * value };
    });
    return { metric, front: unbeaten(goods) };
  });
  return metrics.map((one, n) => {
    const variant = variants[n];
    if (!variant) throw new RangeError('a point without its settings');
    return {
      value: variant.value,
      settings: whole(variant.settings),
      metrics: one,
      best: Object.fromEntries(fronts.map(({ metric, front }) => [metric, front[n] === true])),
    };
  });
}
