import { blendedScores, type BlendedPart } from '../algorithms/blend.ts';
import type { Model } from '../algorithms/model.ts';
import type { AlgorithmId } from '../settings/algorithmSettings.ts';
import { markCandidates } from './candidates.ts';
import type { CatalogueFacts } from './catalogueFacts.ts';
import type { ListRequest } from './listRequest.ts';
import { rankList, type RankedList } from './rankList.ts';
import type { RankingPlan } from './rankingPlan.ts';

/** A trained algorithm and what it counts in the blend. */
export type WeightedModel = {
  readonly algorithm: AlgorithmId;
  readonly weight: number;
  readonly model: Model;
};

/** Makes lists from trained algorithms: score once for a history, then rank as often as wanted. */
export class ListMaker {
  readonly models: readonly WeightedModel[];
  readonly #facts: CatalogueFacts;
  readonly #scores: readonly Float64Array[];
  readonly #blend: Float64Array;
  readonly #candidates: Uint8Array;
  /** 1 for each product that any algorithm knows for the last history. */
  readonly #known: Uint8Array;
  /** What the blend was made for: with the same candidates again, it need not be made again. */
  readonly #blended: Uint8Array;
  #blendedProducts: RankingPlan['fallback']['products'] | undefined;
  #parts: readonly BlendedPart[] = [];

  constructor(models: readonly WeightedModel[], facts: CatalogueFacts) {
    const { length } = facts.items;
    this.models = models;
    this.#facts = facts;
    this.#scores = models.map(() => new Float64Array(length));
    this.#blend = new Float64Array(length);
    this.#candidates = new Uint8Array(length);
    this.#known = new Uint8Array(length);
    this.#blended = new Uint8Array(length);
  }

  /** Lets each algorithm score the history of the lists that are made next. */
  score(request: ListRequest): void {
    this.#blendedProducts = undefined;
    const known = this.#known.fill(0);
    this.models.forEach(({ model }, m) => {
      const into = this.#scores[m];
      if (!into) return;
      model.score(request.history, into);
      for (let item = 0; item < known.length; item++) if (into[item] !== 0) known[item] = 1;
    });
  }

  /** One list from the scores of the last history. */
  list(plan: RankingPlan, request: ListRequest, slots = plan.slots): RankedList {
    markCandidates(plan, this.#facts, request, this.#candidates);
    if (!this.#hasBlend(plan)) this.#blendScores(plan, request);
    // Lifts are added to the scores in place.
    if (plan.lift) this.#blendedProducts = undefined;
    return rankList(plan, this.#facts, request, this.#blend, this.#candidates, slots);
  }

  /** What each algorithm gave an item of the last list, in the order of the models. */
  partsOf(item: number): number[] {
    return this.#parts.map(({ mean, factor }, m) => {
      return factor * ((this.#scores[m]?.[item] ?? 0) - mean);
    });
  }

  /** What a point of each algorithm's own score was worth in the last list. */
  factors(): number[] {
    return this.#parts.map(({ factor }) => factor);
  }

  #hasBlend({ fallback }: RankingPlan): boolean {
    if (this.#blendedProducts !== fallback.products) return false;
    for (let item = 0; item < this.#candidates.length; item++) {
      if (this.#candidates[item] !== this.#blended[item]) return false;
    }
    return true;
  }

  #blendScores({ fallback }: RankingPlan, { history }: ListRequest): void {
    this.#blended.set(this.#candidates);
    this.#blendedProducts = fallback.products;
    const blend = this.#blend;
    const parts = this.models.map(({ weight }, m) => ({
      weight,
      scores: this.#scores[m] ?? blend,
    }));
    this.#parts = blendedScores(parts, this.#candidates, blend);
    if (history.items.length === 0 && !this.#outsideKnows()) {
      // What is popular with everybody is no taste: the fall-back decides.
      blend.fill(-Infinity);
      return;
    }
    for (let item = 0; item < blend.length; item++) {
      if (this.#known[item] === 0) blend[item] = -Infinity;
    }
    if (fallback.products === 'category') this.#scoreByCategory();
  }

  /** Scores that were brought along may know somebody who never bought. */
  #outsideKnows(): boolean {
    return this.models.some(
      ({ algorithm }, m) =>
        algorithm === 'outside' && this.#scores[m]?.some((score) => score !== 0) === true,
    );
  }

  /** New products take the mean of their category's candidates, or of the nearest one above. */
  #scoreByCategory(): void {
    const { nodeOfItem, parent } = this.#facts.tree;
    if (parent.length === 0) return;
    const sum = new Float64Array(parent.length);
    const count = new Int32Array(parent.length);
    for (let item = 0; item < this.#blend.length; item++) {
      const score = this.#blend[item] ?? -Infinity;
      if (score === -Infinity) continue;
      for (let node = nodeOfItem[item] ?? -1; node >= 0; node = parent[node] ?? -1) {
        sum[node] = (sum[node] ?? 0) + score;
        count[node] = (count[node] ?? 0) + 1;
      }
    }
    for (let item = 0; item < this.#blend.length; item++) {
      if (this.#known[item] === 1 || this.#candidates[item] === 0) continue;
      let node = nodeOfItem[item] ?? -1;
      while (node >= 0 && count[node] === 0) node = parent[node] ?? -1;
      if (node >= 0) this.#blend[item] = (sum[node] ?? 0) / (count[node] ?? 1);
    }
  }
}
