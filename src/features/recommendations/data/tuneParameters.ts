import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { chooseParameters } from '../domain/evaluation/chooseParameters.ts';
import { affordableLists } from '../domain/evaluation/affordableLists.ts';
import { listCases } from '../domain/evaluation/listCases.ts';
import { emptyMeasures, measureSides } from '../domain/evaluation/measureSides.ts';
import {
  learningKnob,
  ownKnobs,
  weightKnob,
  type Tunable,
} from '../domain/evaluation/searchKnobs.ts';
import { metricsOf } from '../domain/rehearsal/compareMeasures.ts';
import { FEWEST_LISTS } from '../domain/rehearsal/fewestLists.ts';
import type { TuneParams, TuneResult } from '../domain/rehearsal/rehearsalTypes.ts';
import { ALGORITHMS } from '../domain/settings/algorithmSettings.ts';
import { todayIn } from './rehearsePlacement.ts';
import { runStamp } from './runStamp.ts';
import { sideOf } from './sideOf.ts';
import { REHEARSAL_SEED, splitMoment } from './splitMoment.ts';
import { trainModels } from './trainModels.ts';

/** Lists that each try is measured on. */
const TUNE_CASES = 1000;

/**
 * Looks for the parameters and weights of the algorithms in use that do best (nDCG) on the validation
 * part; rules stay as they are. What rehearsals are measured on is not looked at.
 */
export async function tuneParameters(
  context: JobContext,
  { settings, placement, split: choice, zone, at }: TuneParams,
): Promise<TuneResult> {
  const start = performance.now();
  const own = settings[placement];
  const split = await splitMoment(context, choice, 'validation', zone);
  const stamp = () => runStamp(split, choice, [settings, placement], start);
  const nothing = { placement, settings, before: null, after: null, tried: 0, lists: 0 };
  if (!split) return { ...nothing, stamp: stamp() };
  const { moment } = split;
  const all = listCases(split, placement, own.bought === 'hide', REHEARSAL_SEED).cases;
  const cases = all.slice(0, affordableLists(moment.facts.items.length, TUNE_CASES));
  if (cases.length < FEWEST_LISTS) return { ...nothing, lists: cases.length, stamp: stamp() };
  const today = todayIn(zone, at);
  const measuring = { facts: moment.facts, k: own.slots, novelty: moment.novelty };
  const inUse = ALGORITHMS.filter((id) => own.algorithms[id].weight > 0);
  const { learning, algorithms } = own;
  const begin: Tunable = { learning, algorithms };
  const chosen = await chooseParameters(
    begin,
    [
      learningKnob,
      ...inUse.flatMap((id) => ownKnobs(id)),
      // One algorithm alone has no weight to speak of.
      ...(inUse.length < 2 ? [] : inUse.map(weightKnob)),
    ],
    async (tunable) => {
      const one = { ...own, ...tunable };
      const trained = await trainModels(context, moment, one, settings.limits);
      const side = sideOf(moment, trained, one, today);
      const [measured = emptyMeasures()] = await measureSides(cases, [side], measuring, () =>
        context.pause(),
      );
      return metricsOf(measured, moment.facts.items.length).ndcg ?? NaN;
    },
    async (done, total) => {
      context.progress(done, total);
      await context.pause();
    },
  );
  const known = (score: number) => (Number.isNaN(score) ? null : score);
  return {
    placement,
    settings: { ...settings, [placement]: { ...own, ...chosen.best } },
    before: known(chosen.startScore),
    after: known(chosen.score),
    tried: chosen.tried,
    lists: cases.length,
    stamp: stamp(),
  };
}
