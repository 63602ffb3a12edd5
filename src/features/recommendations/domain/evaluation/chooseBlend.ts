import type { Step } from '../algorithms/model.ts';
import type { AlgorithmId, AlgorithmSettings } from '../settings/algorithmSettings.ts';
import { ALGORITHMS } from '../settings/algorithmSettings.ts';
import { chooseParameters, type Chosen, type Trial } from './chooseParameters.ts';
import { learningKnob, ownKnobs, weightKnob, type Tunable } from './searchKnobs.ts';

/** What an algorithm counts when it joins the others, of 100. */
const JOINING_WEIGHT = 50;

/**
 * Looks for the blend of some algorithms that does best on a validation part: the first alone, then
 * how soon the past fades; then each other one joins, with its own parameters, and stays if that is
 * better; then all weights. So the costly ones are trained some twenty times, not for each
 * combination. Learning window and event weights stay as they are: staff say those.
 *
 * @param start parameters to begin from
 * @param algorithms the one that is to carry the blend first
 */
export async function chooseBlend(
  start: Tunable,
  algorithms: readonly AlgorithmId[],
  trial: Trial<Tunable>,
  step: Step,
): Promise<Chosen<Tunable>> {
  const [first, ...others] = algorithms;
  const stages = algorithms.length + 1;
  let stage = 0;
  const steps: Step = (done, total) => step(stage + done / Math.max(1, total), stages);
  const alone = first === undefined ? start : onlyOne(start, first);
  const knobs = first === undefined ? [] : [...ownKnobs(first), learningKnob];
  let chosen = await chooseParameters(alone, knobs, trial, steps);
  const { startScore } = chosen;
  let { tried } = chosen;
  for (const other of others) {
    stage++;
    const joined = withWeight(chosen.best, other, JOINING_WEIGHT);
    const found = await chooseParameters(
      joined,
      [weightKnob(other), ...ownKnobs(other), weightKnob(other)],
      trial,
      steps,
    );
    tried += found.tried;
    if (found.score > chosen.score) chosen = found;
  }
  stage++;
  const used = algorithms.filter((id) => chosen.best.algorithms[id].weight > 0);
  if (used.length > 1) {
    const found = await chooseParameters(chosen.best, used.map(weightKnob), trial, steps);
    tried += found.tried - 1;
    chosen = found;
  }
  await step(stages, stages);
  return { ...chosen, startScore, tried };
}

function onlyOne(settings: Tunable, id: AlgorithmId): Tunable {
  return ALGORITHMS.reduce((so, one) => withWeight(so, one, one === id ? 100 : 0), settings);
}

function withWeight({ learning, algorithms }: Tunable, id: AlgorithmId, weight: number): Tunable {
  const changed: AlgorithmSettings = { ...algorithms, [id]: { ...algorithms[id], weight } };
  return { learning, algorithms: changed };
}
