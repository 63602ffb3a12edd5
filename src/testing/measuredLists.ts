import { blendedScores } from '../features/recommendations/domain/algorithms/blend.ts';
import type { Model } from '../features/recommendations/domain/algorithms/model.ts';
import { coverage, exposureOf } from '../features/recommendations/domain/evaluation/exposure.ts';
import {
  candidatesOf,
  historyOfUser,
  type HeldOut,
} from '../features/recommendations/domain/evaluation/heldOut.ts';
import {
  listMetrics,
  type ListMetrics,
} from '../features/recommendations/domain/evaluation/listMetrics.ts';
import type { SparseRows } from '../features/recommendations/domain/interactions/sparseRows.ts';
import { highest } from '../features/recommendations/domain/ranking/highest.ts';

export type Measured = {
  /** Means over all lists. */
  readonly mean: ListMetrics;
  /** Share of all products that any list shows. */
  readonly coverage: number;
  readonly ndcg: Float64Array;
};

/** The lists of k of models, weighed as z-scores where there is more than one, against what came. */
export function measuredLists(
  parts: readonly { readonly model: Model; readonly weight: number }[],
  matrix: SparseRows,
  heldOut: HeldOut,
  k = 10,
): Measured {
  const items = matrix.columns;
  const scored = parts.map(({ model, weight }) => ({
    model,
    weight,
    scores: new Float64Array(items),
  }));
  const blended = new Float64Array(items);
  const lists: Int32Array[] = [];
  const metrics = Array.from(heldOut.users, (user, n) => {
    const history = historyOfUser(matrix, user);
    const candidates = candidatesOf(heldOut, n, items);
    for (const { model, scores } of scored) model.score(history, scores);
    if (scored.length === 1) {
      blended.set(scored[0]!.scores);
      for (let item = 0; item < items; item++)
        if (candidates[item] === 0) blended[item] = -Infinity;
    } else blendedScores(scored, candidates, blended);
    const list = highest(blended, k);
    lists.push(list);
    return listMetrics(list, heldOut.relevant[n]!, k);
  });
  const meanOf = (name: keyof ListMetrics) =>
    metrics.reduce((sum, of) => sum + of[name], 0) / metrics.length;
  return {
    mean: {
      precision: meanOf('precision'),
      recall: meanOf('recall'),
      ndcg: meanOf('ndcg'),
      averagePrecision: meanOf('averagePrecision'),
      reciprocalRank: meanOf('reciprocalRank'),
      hit: meanOf('hit'),
    },
    coverage: coverage(exposureOf(lists, items)),
    ndcg: Float64Array.from(metrics, ({ ndcg }) => ndcg),
  };
}
