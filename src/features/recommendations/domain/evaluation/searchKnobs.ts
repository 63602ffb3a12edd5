import {
  COPURCHASE_SIMILARITIES,
  SIMILARITY_WEIGHTINGS,
  type AlgorithmId,
  type AlgorithmSettings,
} from '../settings/algorithmSettings.ts';
import type { PlacementSettings } from '../settings/recommendationSettings.ts';
import type { Knob } from './chooseParameters.ts';

/** What a search may change: what the algorithms learn from, and the algorithms. */
export type Tunable = Pick<PlacementSettings, 'learning' | 'algorithms'>;

const HALF_LIVES = [null, 365, 180, 90, 45, 20];
const WEIGHTS = [0, 10, 20, 40, 70, 100];
/** Coarse and fine steps from the best so far, each way. */
const FACTORS = [0.1, 0.3, 0.5, 0.7, 1.4, 2, 3, 10];
/** For what takes seconds to train and changes little within them. */
const FEW_FACTORS = [0.3, 0.5, 2, 3];

/** How soon what is learned from fades. */
export const learningKnob: Knob<Tunable> = ({ learning, algorithms }) =>
  HALF_LIVES.map((halfLifeDays) => ({ learning: { ...learning, halfLifeDays }, algorithms }));

/**
 * The parameters of an algorithm that is used, in the order in which they matter. The same for every
 * shop. What costs time rather than accuracy (factors and epochs) is not among them.
 */
export function ownKnobs(id: AlgorithmId): readonly Knob<Tunable>[] {
  return OWN_KNOBS[id].map(
    (knob) =>
      ({ learning, algorithms }) =>
        // The parameters of what has no weight change nothing.
        algorithms[id].weight === 0
          ? []
          : knob(algorithms).map((changed) => ({ learning, algorithms: changed })),
  );
}

/** What an algorithm counts beside the others; never such that none is left. */
export function weightKnob(id: AlgorithmId): Knob<Tunable> {
  return ({ learning, algorithms }) =>
    WEIGHTS.map((weight) => ({
      learning,
      algorithms: { ...algorithms, [id]: { ...algorithms[id], weight } },
    })).filter((one) => Object.values(one.algorithms).some((algorithm) => algorithm.weight > 0));
}

const OWN_KNOBS: Readonly<Record<AlgorithmId, readonly Knob<AlgorithmSettings>[]>> = {
  popularity: [
    ({ popularity, ...rest }) =>
      [3, 7, 15, 30, 60, 120, 365].map((halfLifeDays) => ({
        ...rest,
        popularity: { ...popularity, halfLifeDays },
      })),
  ],
  itemKnn: [
    (all) => SIMILARITY_WEIGHTINGS.map((weighting) => withItemKnn(all, { weighting })),
    (all) => [25, 50, 100, 200, 400].map((neighbours) => withItemKnn(all, { neighbours })),
    (all) => [0, 1, 10, 30, 100].map((shrink) => withItemKnn(all, { shrink })),
  ],
  copurchase: [
    (all) => COPURCHASE_SIMILARITIES.map((similarity) => withCopurchase(all, { similarity })),
    (all) => [15, 30, 60, 120, 365].map((halfLifeDays) => withCopurchase(all, { halfLifeDays })),
  ],
  rp3beta: [
    (all) => [0, 0.2, 0.4, 0.6, 0.8].map((beta) => withRp3beta(all, { beta })),
    (all) => [0.4, 0.6, 0.8, 1, 1.2].map((alpha) => withRp3beta(all, { alpha })),
    (all) => [50, 100, 200, 400].map((neighbours) => withRp3beta(all, { neighbours })),
  ],
  ease: [
    (all) =>
      around(all.ease.lambda, FACTORS, 1, 100_000).map((lambda) => ({
        ...all,
        ease: { ...all.ease, lambda },
      })),
  ],
  ials: [
    (all) =>
      around(all.ials.lambda, FEW_FACTORS, 0.0001, 10).map((lambda) => withIals(all, { lambda })),
    (all) =>
      around(all.ials.alpha0, FEW_FACTORS, 0.001, 10).map((alpha0) => withIals(all, { alpha0 })),
  ],
  autoencoder: [],
  outside: [],
};

const withItemKnn = (all: AlgorithmSettings, some: Partial<AlgorithmSettings['itemKnn']>) => ({
  ...all,
  itemKnn: { ...all.itemKnn, ...some },
});
const withCopurchase = (
  all: AlgorithmSettings,
  some: Partial<AlgorithmSettings['copurchase']>,
) => ({ ...all, copurchase: { ...all.copurchase, ...some } });
const withRp3beta = (all: AlgorithmSettings, some: Partial<AlgorithmSettings['rp3beta']>) => ({
  ...all,
  rp3beta: { ...all.rp3beta, ...some },
});
const withIals = (all: AlgorithmSettings, some: Partial<AlgorithmSettings['ials']>) => ({
  ...all,
  ials: { ...all.ials, ...some },
});

/** To two digits, within the range of the setting. */
function around(value: number, factors: readonly number[], least: number, most: number): number[] {
  return factors
    .map((factor) => Number((value * factor).toPrecision(2)))
    .filter((one) => one >= least && one <= most);
}
