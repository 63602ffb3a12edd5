import type { History } from '../algorithms/model.ts';
import type { WeightedModel } from '../ranking/listMaker.ts';
import type { AlgorithmId } from '../settings/algorithmSettings.ts';

/** A product of the history that speaks for another one. */
export type Reason = {
  readonly item: number;
  readonly algorithm: AlgorithmId;
  /** Of all that speaks for it. */
  readonly share: number;
};

/**
 * The products of a history that add most to the blended score of `item`, greatest first. Exact for
 * algorithms whose score is a sum over the history; others have no part in it.
 *
 * @param factors what a point of each model's score is worth in the blend, in their order
 */
export function strongestReasons(
  models: readonly WeightedModel[],
  factors: readonly number[],
  history: History,
  item: number,
  most: number,
): Reason[] {
  const found: { item: number; algorithm: AlgorithmId; value: number }[] = [];
  let total = 0;
  models.forEach(({ algorithm, model }, m) => {
    const factor = factors[m] ?? 0;
    model.contributions(history, item)?.forEach((contribution, h) => {
      const value = contribution * factor;
      if (!(value > 0)) return;
      total += value;
      found.push({ item: history.items[h] ?? -1, algorithm, value });
    });
  });
  return found
    .sort((a, b) => b.value - a.value || a.item - b.item)
    .slice(0, most)
    .map(({ value, ...reason }) => ({ ...reason, share: value / total }));
}
