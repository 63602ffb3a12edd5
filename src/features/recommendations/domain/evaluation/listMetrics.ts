import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';

/** How well one list foretold what came; NaN where nothing came. */
export type ListMetrics = {
  /** Hits / k, also where the list is shorter than k. */
  readonly precision: number;
  /** Hits / relevant products. */
  readonly recall: number;
  /** DCG / ideal DCG, where DCG = Σ 1 / log₂(1 + rank) over the hits. */
  readonly ndcg: number;
  /** Σ (precision at each hit) / relevant products, not min(k, relevant). Its mean is MAP. */
  readonly averagePrecision: number;
  /** 1 / rank of the first hit; 0 without one. Its mean is MRR. */
  readonly reciprocalRank: number;
  /** 1 where anything was hit. Its mean is the hit rate. */
  readonly hit: number;
};

/**
 * The accuracy of one list at k. Relevant or not, there are no grades; the ideal list has
 * min(k, relevant) hits in front.
 *
 * Definitions as in Microsoft Recommenders, recommenders/evaluation/python_evaluation.py @b02c95e2;
 * nDCG: Järvelin & Kekäläinen 2002, ACM TOIS 20:422–446.
 *
 * @param list places of products, best first; what is beyond k does not count
 * @param relevant places of products, ascending, each once
 */
export function listMetrics(list: ArrayLike<number>, relevant: Int32Array, k: number): ListMetrics {
  let hits = 0;
  let dcg = 0;
  let precisions = 0;
  let first = 0;
  const shown = Math.min(k, list.length);
  for (let slot = 0; slot < shown; slot++) {
    if (!holds(relevant, list[slot] ?? -1)) continue;
    hits++;
    dcg += gainAt(slot);
    precisions += hits / (slot + 1);
    if (first === 0) first = slot + 1;
  }
  let ideal = 0;
  for (let slot = 0; slot < Math.min(k, relevant.length); slot++) ideal += gainAt(slot);
  const none = relevant.length === 0;
  return {
    precision: none ? NaN : hits / k,
    recall: hits / relevant.length,
    ndcg: dcg / ideal,
    averagePrecision: precisions / relevant.length,
    reciprocalRank: none ? NaN : first === 0 ? 0 : 1 / first,
    hit: none ? NaN : Math.min(1, hits),
  };
}

const gains: number[] = [];

/** 1 / log₂(2 + slot). */
function gainAt(slot: number): number {
  return (gains[slot] ??= Math.LN2 / portableLog(2 + slot));
}

function holds(ascending: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < ascending.length && ascending[low] === wanted;
}
