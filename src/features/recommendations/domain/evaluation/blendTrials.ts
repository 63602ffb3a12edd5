import { blendedScores } from '../algorithms/blend.ts';
import type { Model, Step, Training } from '../algorithms/model.ts';
import { highest } from '../ranking/highest.ts';
import {
  ALGORITHMS,
  type AlgorithmId,
  type AlgorithmSettings,
} from '../settings/algorithmSettings.ts';
import { candidatesOf, historyOfUser, type HeldOut } from './heldOut.ts';
import { listMetrics } from './listMetrics.ts';
import type { Tunable } from './searchKnobs.ts';

/** Lists between two steps. */
const LISTS_A_STEP = 50;
const USUALLY_KEPT = 6;

export type BlendTrialsOptions = {
  readonly heldOut: HeldOut;
  /** Products in a list. */
  readonly k: number;
  readonly trainingOf: (learning: Tunable['learning']) => Training;
  readonly fit: (
    id: AlgorithmId,
    training: Training,
    algorithms: AlgorithmSettings,
    step: Step,
  ) => Promise<Model>;
  /** Trained algorithms whose scores are kept, each 4 bytes a list and product; 6 if left out. */
  readonly kept?: number;
};

/**
 * Tries settings on held-out customers: mean nDCG@k over full rankings, without rules. Made for
 * searches, in which most trials differ from an earlier one in a single algorithm or only in
 * weights: z-scores of each trained algorithm are kept, and weighed anew. They are kept in single
 * precision, so a trial can differ from a measurement in the last digits.
 */
export class BlendTrials {
  readonly #options: BlendTrialsOptions;
  readonly #kept = new Map<string, readonly Float32Array[]>();
  #training: { readonly key: string; readonly training: Training } | undefined;

  constructor(options: BlendTrialsOptions) {
    this.#options = options;
  }

  /** NaN where nobody is held out. */
  async ndcg({ learning, algorithms }: Tunable, step: Step): Promise<number> {
    const { heldOut, k } = this.#options;
    const parts: { weight: number; scores: readonly Float32Array[] }[] = [];
    for (const id of ALGORITHMS) {
      const { weight } = algorithms[id];
      if (weight > 0)
        parts.push({ weight, scores: await this.#scores(id, learning, algorithms, step) });
    }
    const sums = new Float64Array(parts[0]?.scores[0]?.length ?? 0);
    const lists = heldOut.users.length;
    let total = 0;
    for (let n = 0; n < lists; n++) {
      sums.fill(0);
      for (const { weight, scores } of parts) {
        const row = scores[n] ?? new Float32Array(0);
        for (let item = 0; item < row.length; item++) {
          sums[item] = (sums[item] ?? 0) + weight * (row[item] ?? 0);
        }
      }
      total += listMetrics(highest(sums, k), heldOut.relevant[n] ?? new Int32Array(0), k).ndcg;
      if (n % LISTS_A_STEP === 0) await step(n, lists);
    }
    return total / lists;
  }

  /** z-scores by list; −∞ for what may not be shown. */
  async #scores(
    id: AlgorithmId,
    learning: Tunable['learning'],
    algorithms: AlgorithmSettings,
    step: Step,
  ): Promise<readonly Float32Array[]> {
    const { weight: _, ...params } = algorithms[id];
    const key = JSON.stringify([id, params, learning]);
    const kept = this.#kept.get(key);
    // Kept again as the latest.
    this.#kept.delete(key);
    const scores = kept ?? (await this.#fitted(id, learning, algorithms, step));
    this.#kept.set(key, scores);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= (this.#options.kept ?? USUALLY_KEPT)) break;
      this.#kept.delete(oldest);
    }
    return scores;
  }

  async #fitted(
    id: AlgorithmId,
    learning: Tunable['learning'],
    algorithms: AlgorithmSettings,
    step: Step,
  ): Promise<readonly Float32Array[]> {
    const { heldOut, trainingOf, fit } = this.#options;
    const key = JSON.stringify(learning);
    if (this.#training?.key !== key) this.#training = { key, training: trainingOf(learning) };
    const { training } = this.#training;
    const model = await fit(id, training, algorithms, step);
    const items = training.matrix.columns;
    const scores = new Float64Array(items);
    const standard = new Float64Array(items);
    const lists: Float32Array[] = [];
    for (let n = 0; n < heldOut.users.length; n++) {
      model.score(historyOfUser(training.matrix, heldOut.users[n] ?? 0), scores);
      blendedScores([{ weight: 1, scores }], candidatesOf(heldOut, n, items), standard);
      lists.push(Float32Array.from(standard));
      if (n % LISTS_A_STEP === 0) await step(n, heldOut.users.length);
    }
    return lists;
  }
}
