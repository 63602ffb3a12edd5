import {
  BlendTrials,
  type BlendTrialsOptions,
} from '../features/recommendations/domain/evaluation/blendTrials.ts';
import { chooseBlend } from '../features/recommendations/domain/evaluation/chooseBlend.ts';
import type { Tunable } from '../features/recommendations/domain/evaluation/searchKnobs.ts';
import {
  ALGORITHMS,
  DEFAULT_ALGORITHMS,
  type AlgorithmId,
} from '../features/recommendations/domain/settings/algorithmSettings.ts';
import { measuredLists, type Measured } from './measuredLists.ts';
import { PLAIN_LEARNING, type Protocol } from './protocol.ts';
import { unwatched } from './trainingOf.ts';

export type ChosenBlend = {
  readonly settings: Tunable;
  readonly validationNdcg: number;
  readonly tried: number;
  /** Trained on all that may be learned from, and measured on what is to be foretold. */
  readonly test: Measured;
};

/**
 * Chooses the parameters and weights of some algorithms on a validation part, by the search that the
 * product offers, from its default parameters; then measures them once on the test part.
 *
 * @param validations the mean over them decides: one small part alone can be a matter of luck
 */
export async function chosenBlend(
  algorithms: readonly AlgorithmId[],
  validations: readonly Protocol[],
  test: Protocol,
  fit: BlendTrialsOptions['fit'],
): Promise<ChosenBlend> {
  const trials = validations.map((validation) => new BlendTrials({ ...validation, k: 10, fit }));
  const { best, score, tried } = await chooseBlend(
    { learning: PLAIN_LEARNING, algorithms: DEFAULT_ALGORITHMS },
    algorithms,
    async (settings, step) => {
      let sum = 0;
      for (const one of trials) sum += await one.ndcg(settings, step);
      return sum / trials.length;
    },
    unwatched,
  );
  return {
    settings: best,
    validationNdcg: score,
    tried,
    test: await measuredSettings(best, test, fit),
  };
}

export async function measuredSettings(
  { learning, algorithms }: Tunable,
  { trainingOf, heldOut }: Protocol,
  fit: BlendTrialsOptions['fit'],
): Promise<Measured> {
  const training = trainingOf(learning);
  const parts = [];
  for (const id of ALGORITHMS) {
    const { weight } = algorithms[id];
    if (weight === 0) continue;
    parts.push({ weight, model: await fit(id, training, algorithms, unwatched) });
  }
  return measuredLists(parts, training.matrix, heldOut);
}
