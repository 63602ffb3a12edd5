import { expose } from 'comlink';
import { fastestKernels } from '../src/features/recommendations/data/wasmKernels.ts';
import { fitEase } from '../src/features/recommendations/domain/algorithms/ease.ts';
import { fitPopularity } from '../src/features/recommendations/domain/algorithms/popularity.ts';
import {
  memoryLayout,
  roundUp,
} from '../src/features/recommendations/domain/kernels/memoryLayout.ts';
import type { Trial } from '../src/features/recommendations/domain/evaluation/chooseParameters.ts';
import type { Tunable } from '../src/features/recommendations/domain/evaluation/searchKnobs.ts';
import {
  SWEEP_BLOCK,
  sweepScratch,
  sweepSymmetric,
} from '../src/features/recommendations/domain/kernels/sweepSymmetric.ts';
import {
  ALGORITHMS,
  DEFAULT_ALGORITHMS,
  type AlgorithmId,
} from '../src/features/recommendations/domain/settings/algorithmSettings.ts';
import { chosenBlend, trialOn } from '../src/testing/chosenBlend.ts';
import { fitAlgorithm } from '../src/testing/fitAlgorithm.ts';
import { measuredLists } from '../src/testing/measuredLists.ts';
import { movieLensParts, readRatings } from '../src/testing/movieLens.ts';
import {
  importOnlineRetail,
  LAST_MONTH,
  onlineRetailParts,
  onlineRetailProtocol,
  purchasesOf,
  type Purchases,
} from '../src/testing/onlineRetail.ts';
import { PLAIN_LEARNING, type Protocol } from '../src/testing/protocol.ts';
import { unwatched } from '../src/testing/trainingOf.ts';
import { naiveInverse } from './naiveInverse.ts';

/** Called by recommendations.page.ts; everything here runs as jobs do, in a worker. */
const bench = {
  ratings: undefined as ReturnType<typeof readRatings> | undefined,
  trial: undefined as Trial<Tunable> | undefined,
  purchases: undefined as Purchases | undefined,

  readMovieLens(text: string): void {
    bench.ratings = readRatings(text);
  },

  async readOnlineRetail(file: Blob): Promise<void> {
    bench.purchases = purchasesOf(await importOnlineRetail(file));
  },

  /** The split of Microsoft Recommenders; what is chosen is chosen on three splits of its training. */
  movieLens(algorithms: AlgorithmId[]): Promise<Outcome> {
    const { validations, test } = splitRatings();
    bench.trial ??= trialOn(validations);
    return outcome(algorithms, bench.trial, test);
  },

  /** SAR as published: nothing in it is chosen. */
  async movieLensSar(): Promise<number> {
    const { test } = splitRatings();
    const training = test.trainingOf(PLAIN_LEARNING);
    const model = await fitAlgorithm('copurchase', training, DEFAULT_ALGORITHMS, unwatched);
    return measuredLists([{ model, weight: 1 }], training.matrix, test.heldOut).mean.ndcg;
  },

  /** One training on all that MovieLens' split learns from, in milliseconds. */
  async movieLensTraining(id: AlgorithmId): Promise<number> {
    const training = splitRatings().test.trainingOf(PLAIN_LEARNING);
    return timed(() => fitAlgorithm(id, training, DEFAULT_ALGORITHMS, unwatched));
  },

  /** The last month foretold; what is chosen is chosen on the month before. */
  onlineRetail(algorithms: AlgorithmId[]): Promise<Outcome> {
    const { validation, test } = splitPurchases();
    return outcome(algorithms, trialOn([validation]), test);
  },

  /** Purchase lines of the 30 days before. */
  async onlineRetailPopularity(): Promise<number> {
    const { test } = splitPurchases();
    const plain = test.trainingOf(PLAIN_LEARNING);
    const window = { from: LAST_MONTH - 30 * DAY_MS, to: LAST_MONTH };
    const model = await fitPopularity({ ...plain, window }, { halfLifeDays: null }, unwatched);
    return measuredLists([{ model, weight: 1 }], plain.matrix, test.heldOut).mean.ndcg;
  },

  /** EASE of all products that anybody bought, in milliseconds. */
  async onlineRetailEase(): Promise<{ products: number; ms: number }> {
    const { purchases } = bench;
    if (!purchases) throw new Error('read it first');
    const training = onlineRetailProtocol(purchases, Infinity, Infinity, 1).trainingOf(
      PLAIN_LEARNING,
    );
    const ms = await timed(() =>
      fitEase(training, DEFAULT_ALGORITHMS.ease, fastestKernels, unwatched),
    );
    return { products: training.matrix.columns, ms };
  },

  /** The same matrix inverted by plain loops and by the product; milliseconds. */
  async inverses(n: number): Promise<{ naive: number; own: number; apart: number }> {
    const matrix = anyGram(n);
    let naively: Float64Array = new Float64Array(0);
    const naive = await timed(() => Promise.resolve((naively = naiveInverse(matrix, n))));
    const stride = roundUp(n, SWEEP_BLOCK);
    const { at, size } = memoryLayout({ matrix: stride * stride, scratch: sweepScratch(stride) });
    const kernels = fastestKernels(size);
    for (let i = 0; i < stride; i++) {
      if (i < n) kernels.memory.set(matrix.subarray(i * n, i * n + n), at.matrix + i * stride);
      else kernels.memory[at.matrix + i * (stride + 1)] = 1;
    }
    const own = await timed(() =>
      sweepSymmetric(kernels, at.matrix, at.scratch, stride, unwatched),
    );
    let apart = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const swept = kernels.memory[at.matrix + i * stride + j] ?? NaN;
        apart = Math.max(apart, Math.abs((naively[i * n + j] ?? NaN) + swept));
      }
    }
    return { naive, own, apart };
  },
};

export type RecommendationsBench = typeof bench;

export type Outcome = {
  readonly ndcg: number;
  readonly validationNdcg: number;
  /** Those that kept a weight. */
  readonly used: readonly AlgorithmId[];
  /** The settings that were chosen, as JSON. */
  readonly settings: string;
};

const DAY_MS = 86_400_000;

function splitRatings(): ReturnType<typeof movieLensParts> {
  if (!bench.ratings) throw new Error('read it first');
  return movieLensParts(bench.ratings);
}

function splitPurchases(): ReturnType<typeof onlineRetailParts> {
  if (!bench.purchases) throw new Error('read it first');
  return onlineRetailParts(bench.purchases);
}

async function outcome(
  algorithms: readonly AlgorithmId[],
  trial: Trial<Tunable>,
  test: Protocol,
): Promise<Outcome> {
  const chosen = await chosenBlend(algorithms, trial, test);
  return {
    ndcg: chosen.test.mean.ndcg,
    validationNdcg: chosen.validationNdcg,
    used: ALGORITHMS.filter((id) => chosen.settings.algorithms[id].weight > 0),
    settings: JSON.stringify(chosen.settings),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Symmetric and positive definite, with entries of a few sizes. */
function anyGram(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const entry = i === j ? 300 + (i % 97) : ((i * 31 + j * 17) % 13) / 13;
      matrix[i * n + j] = entry;
      matrix[j * n + i] = entry;
    }
  }
  return matrix;
}

expose(bench);
