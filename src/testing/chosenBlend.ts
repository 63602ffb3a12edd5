import type { Trial } from '../features/recommendations/domain/evaluation/chooseParameters.ts';
import { BlendTrials } from '../features/recommendations/domain/evaluation/blendTrials.ts';
import { chooseBlend } from '../features/recommendations/domain/evaluation/chooseBlend.ts';
import type { Tunable } from '../features/recommendations/domain/evaluation/searchKnobs.ts';
import {
  ALGORITHMS,
  DEFAULT_ALGORITHMS,
  type AlgorithmId,
} from '../features/recommendations/domain/settings/algorithmSettings.ts';
import { fitAlgorithm } from './fitAlgorithm.ts';
import { measuredLists, type Measured } from './measuredLists.ts';
import { PLAIN_LEARNING, type Protocol } from './protocol.ts';
import { unwatched } from './trainingOf.ts';

export type ChosenBlend = {
  readonly settings: Tunable;
  readonly validationNdcg: number;
  /** Trained on all that may be learned from, and measured on what is to be foretold. */
  readonly test: Measured;
};

/** Of each validation part, so many trained algorithms are kept for later searches: some 250 MB. */
const KEPT = 40;

/**
 * Mean nDCG@10 over validation parts, because one small part alone can be a matter of luck. What was
 * tried is not tried again, also in another search.
 */
export function trialOn(validations: readonly Protocol[]): Trial<Tunable> {
  const parts = validations.map(
    (validation) => new BlendTrials({ ...validation, k: 10, fit: fitAlgorithm, kept: KEPT }),
  );
  const known = new Map<string, number>();
  return async (settings, step) => {
    const key = JSON.stringify(settings);
    let mean = known.get(key);
    if (mean === undefined) {
      mean = 0;
      for (const part of parts) mean += (await part.ndcg(settings, step)) / parts.length;
      known.set(key, mean);
    }
    return mean;
  };
}

/**
 * Chooses the parameters and weights of some algorithms by the search that the product offers, from
 * its default parameters; then measures them once on the test part.
 */
export async function chosenBlend(
  algorithms: readonly AlgorithmId[],
  trial: Trial<Tunable>,
  { trainingOf, heldOut }: Protocol,
): Promise<ChosenBlend> {
  const { best, score } = await chooseBlend(
    { learning: PLAIN_LEARNING, algorithms: DEFAULT_ALGORITHMS },
    algorithms,
    trial,
    unwatched,
  );
  const training = trainingOf(best.learning);
  const parts = [];
  for (const id of ALGORITHMS) {
    const { weight } = best.algorithms[id];
    if (weight === 0) continue;
    parts.push({ weight, model: await fitAlgorithm(id, training, best.algorithms, unwatched) });
  }
  const test = measuredLists(parts, training.matrix, heldOut);
  return { settings: best, validationNdcg: score, test };
}
