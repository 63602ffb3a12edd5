import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { MS_PER_DAY } from '../../../shared/domain/time/zoneTable.ts';
import { RecentValues } from '../../../shared/jobs/recentValues.ts';
import { fitCopurchase } from '../domain/algorithms/copurchase.ts';
import { fitAutoencoder } from '../domain/algorithms/autoencoder.ts';
import { fitEase } from '../domain/algorithms/ease.ts';
import { fitIals } from '../domain/algorithms/ials.ts';
import { fitItemKnn } from '../domain/algorithms/itemKnn.ts';
import type { Model, Step, Training } from '../domain/algorithms/model.ts';
import { fitPopularity } from '../domain/algorithms/popularity.ts';
import { fitRp3beta } from '../domain/algorithms/rp3beta.ts';
import { interactionMatrix } from '../domain/interactions/interactionMatrix.ts';
import type { SparseRows } from '../domain/interactions/sparseRows.ts';
import type { WeightedModel } from '../domain/ranking/listMaker.ts';
import type { RehearsalNote } from '../domain/rehearsal/rehearsalTypes.ts';
import {
  ALGORITHMS,
  type AlgorithmId,
  type AlgorithmSettings,
} from '../domain/settings/algorithmSettings.ts';
import type {
  PlacementSettings,
  RecommendationSettings,
} from '../domain/settings/recommendationSettings.ts';
import type { Moment } from './moment.ts';
import { outsideModel } from './outsideModel.ts';
import { fastestKernels } from './wasmKernels.ts';

/** What a placement's algorithms learned at a moment. */
export type Trained = {
  readonly models: readonly WeightedModel[];
  /** What it was learned from, and what histories of customers are rows of. */
  readonly matrix: SparseRows;
  readonly took: readonly { readonly algorithm: AlgorithmId; readonly ms: number }[];
  readonly notes: readonly RehearsalNote[];
};

type Learned = { readonly model: Model; readonly ms: number };

/** Of small models many stay; a dense one of 5,000 products takes 200 MB. */
const KEPT_SPARSE = 24;
const KEPT_DENSE = 4;
const KEPT_MATRICES = 6;

/** Chance in training: iALS begins with it, and the autoencoder hides by it. */
export const TRAINING_SEED = 1;

/**
 * Trains the algorithms that a placement's settings use at a moment; what was trained with the same
 * parameters before is taken again.
 */
export async function trainModels(
  context: JobContext,
  moment: Moment,
  { algorithms, learning }: Pick<PlacementSettings, 'algorithms' | 'learning'>,
  limits: RecommendationSettings['limits'],
): Promise<Trained> {
  const step: Step = () => context.pause();
  const kept = await keptModels(context);
  const about = JSON.stringify([moment.key, learning]);
  const training = await kept.trainings.get(about, () =>
    Promise.resolve(trainingOf(moment, learning)),
  );
  const { columns } = training.matrix;
  const notes: RehearsalNote[] = [];
  const models: WeightedModel[] = [];
  const took: { algorithm: AlgorithmId; ms: number }[] = [];
  const weights = weightsInUse(algorithms, columns > limits.easeItems);
  if (columns > limits.easeItems && algorithms.ease.weight + algorithms.autoencoder.weight > 0) {
    notes.push({ kind: 'easeTooLarge', items: columns, limit: limits.easeItems });
  }
  for (const algorithm of ALGORITHMS) {
    const weight = weights[algorithm];
    if (weight === 0) continue;
    if (algorithm === 'outside') {
      const outside = await outsideModel(context, moment.history);
      notes.push(...outside.notes);
      models.push({ algorithm, weight, model: outside.model });
      continue;
    }
    const { weight: _, ...params } = algorithms[algorithm];
    const key = JSON.stringify([about, algorithm, params]);
    const { model, ms } = await kept.of(algorithm).get(key, async () => {
      const start = performance.now();
      const learned = await fit(algorithm, algorithms, training, step);
      return { model: learned, ms: performance.now() - start };
    });
    models.push({ algorithm, weight, model });
    took.push({ algorithm, ms: Math.round(ms) });
  }
  return { models, matrix: training.matrix, took, notes };
}

/**
 * What each algorithm counts. Above the limit of products those that keep something for each pair of
 * them, or for each product and hidden unit, take too long: item neighbours get what they count.
 */
function weightsInUse(
  algorithms: AlgorithmSettings,
  tooLarge: boolean,
): Readonly<Record<AlgorithmId, number>> {
  const { ease, itemKnn, autoencoder } = algorithms;
  return {
    popularity: algorithms.popularity.weight,
    copurchase: algorithms.copurchase.weight,
    itemKnn: itemKnn.weight + (tooLarge ? ease.weight + autoencoder.weight : 0),
    rp3beta: algorithms.rp3beta.weight,
    ease: tooLarge ? 0 : ease.weight,
    ials: algorithms.ials.weight,
    autoencoder: tooLarge ? 0 : autoencoder.weight,
    outside: algorithms.outside.weight,
  };
}

function trainingOf({ log, at }: Moment, learning: PlacementSettings['learning']): Training {
  const { events, windowDays, halfLifeDays, repeats } = learning;
  const window = { from: windowDays === null ? -Infinity : at - windowDays * MS_PER_DAY, to: at };
  const matrix = interactionMatrix(log, window, { events, halfLifeDays, repeats });
  return { matrix, log, window, events };
}

async function fit(
  algorithm: Exclude<AlgorithmId, 'outside'>,
  settings: AlgorithmSettings,
  training: Training,
  step: Step,
): Promise<Model> {
  switch (algorithm) {
    case 'popularity':
      return fitPopularity(training, settings.popularity, step);
    case 'itemKnn':
      return fitItemKnn(training, settings.itemKnn, step);
    case 'copurchase':
      return fitCopurchase(training, settings.copurchase, step);
    case 'rp3beta':
      return fitRp3beta(training, settings.rp3beta, step);
    case 'ease':
      return fitEase(training, settings.ease, fastestKernels, step);
    case 'ials': {
      const params = { ...settings.ials, seed: TRAINING_SEED };
      return fitIals(training, params, fastestKernels, step);
    }
    case 'autoencoder': {
      const params = { ...settings.autoencoder, seed: TRAINING_SEED };
      return fitAutoencoder(training, params, fastestKernels, step);
    }
  }
}

type KeptModels = {
  readonly trainings: RecentValues<Training>;
  readonly of: (algorithm: AlgorithmId) => RecentValues<Learned>;
};

const DENSE: readonly AlgorithmId[] = ['ease', 'autoencoder', 'ials'];

function keptModels(context: JobContext): Promise<KeptModels> {
  return context.resident('recommendation models', () => {
    const sparse = new RecentValues<Learned>(KEPT_SPARSE);
    const dense = new RecentValues<Learned>(KEPT_DENSE);
    return Promise.resolve({
      trainings: new RecentValues<Training>(KEPT_MATRICES),
      of: (algorithm: AlgorithmId) => (DENSE.includes(algorithm) ? dense : sparse),
    });
  });
}
