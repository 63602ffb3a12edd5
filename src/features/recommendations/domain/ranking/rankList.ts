import type { CatalogueFacts } from './catalogueFacts.ts';
import { fallbackOrder } from './fallbackOrder.ts';
import { highest } from './highest.ts';
import type { ListRequest } from './listRequest.ts';
import type { RankingPlan } from './rankingPlan.ts';

/** A finished list, from its first slot on; shorter than the slots where nothing was left. */
export type RankedList = {
  readonly items: Int32Array;
  /** Blended score with lifts; NaN for what was filled in. */
  readonly scores: Float64Array;
  /** 1 where a pin put it there. */
  readonly pinned: Uint8Array;
  /** 1 where it was filled in because the algorithms knew nothing more. */
  readonly filled: Uint8Array;
};

/** Products in reach of diversity and caps, for each slot. */
const REACH = 10;

/**
 * Makes a list out of scores: lifts, pins, then slot by slot the best that caps allow, weighed
 * against what is alike already (maximal marginal relevance, Carbonell & Goldstein 1998: relevance ×
 * (1 − d) − likeness × d, both from 0 to 1). What is still empty is filled as the settings say.
 *
 * @param scores blended scores, −∞ for what may not be shown or nobody knows; lifted in place
 * @param candidates as `markCandidates` left them
 * @param slots of the list, where it is to be longer than what is shown
 */
export function rankList(
  plan: RankingPlan,
  facts: CatalogueFacts,
  request: ListRequest,
  scores: Float64Array,
  candidates: Uint8Array,
  slots = plan.slots,
): RankedList {
  if (plan.lift) liftScores(scores, plan.lift);
  const list = new ListInProgress(plan, facts, slots);
  for (const { slot, items } of plan.pins) {
    const best = bestPinned(items, scores, plan, request, list);
    if (best >= 0) list.put(slot, best, scores[best] ?? NaN, 'pinned');
  }
  fillByScore(plan, slots, facts, scores, list);
  for (const item of fallbackOrder(plan, facts)) {
    if (list.isFull()) break;
    if (candidates[item] === 1 && list.allows(item)) list.append(item, NaN, 'filled');
  }
  return list.finished();
}

/** Adds each product's lift, in standard deviations of the scores of what may be shown. */
function liftScores(scores: Float64Array, lift: Float64Array): void {
  let count = 0;
  let sum = 0;
  for (const score of scores) {
    if (score === -Infinity) continue;
    count++;
    sum += score;
  }
  if (count === 0) return;
  const mean = sum / count;
  let squares = 0;
  for (const score of scores) if (score !== -Infinity) squares += (score - mean) * (score - mean);
  // Where all score alike the lift decides alone.
  const deviation = Math.sqrt(squares / count) || 1;
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] ?? -Infinity;
    if (score !== -Infinity) scores[item] = score + deviation * (lift[item] ?? 0);
  }
}

/**
 * A pin outranks filters by price and category and what the customer has bought, but never an
 * exclusion, empty stock or what is beside the list already.
 */
function bestPinned(
  items: Int32Array,
  scores: Float64Array,
  plan: RankingPlan,
  { seeds, history }: ListRequest,
  list: ListInProgress,
): number {
  const hidden = plan.hiddenFor.get(history.user);
  let best = -1;
  let bestScore = -Infinity;
  for (const item of items) {
    if (plan.eligible[item] !== 1 || hidden?.has(item) === true || seeds.includes(item)) continue;
    if (list.has(item)) continue;
    const score = scores[item] ?? -Infinity;
    if (best < 0 || score > bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}

function fillByScore(
  { diversity, caps }: RankingPlan,
  slots: number,
  { likeness }: CatalogueFacts,
  scores: Float64Array,
  list: ListInProgress,
): void {
  // Caps and likeness may pass over many; without them the first slots suffice.
  const passesOver = diversity > 0 || caps.category !== null || caps.brand !== null;
  let reach = Math.min(scores.length, passesOver ? Math.max(100, slots * REACH) : slots);
  let ranked = highest(scores, reach);
  const relevance = diversity > 0 ? relevances(scores, ranked) : new Float64Array(0);
  const alike = new Float64Array(diversity > 0 ? ranked.length : 0);
  const noteChosen = (chosen: number) => {
    if (diversity === 0) return;
    ranked.forEach((item, i) => {
      alike[i] = Math.max(alike[i] ?? 0, likeness(item, chosen));
    });
  };
  for (const item of list.chosen()) noteChosen(item);
  while (!list.isFull()) {
    let best = -1;
    let bestValue = -Infinity;
    for (let i = 0; i < ranked.length; i++) {
      const item = ranked[i] ?? 0;
      if (!list.allows(item)) continue;
      const value = (1 - diversity) * (relevance[i] ?? 0) - diversity * (alike[i] ?? 0);
      if (value > bestValue) {
        best = i;
        bestValue = value;
      }
      if (diversity === 0) break;
    }
    if (best < 0) {
      // Caps took all in reach: look at everything once.
      if (reach >= scores.length || diversity > 0) return;
      reach = scores.length;
      ranked = highest(scores, reach);
      continue;
    }
    const item = ranked[best] ?? 0;
    list.append(item, scores[item] ?? NaN, 'ranked');
    noteChosen(item);
  }
}

/** Scores of the ranked, from 0 for the last to 1 for the first. */
function relevances(scores: Float64Array, ranked: Int32Array): Float64Array {
  const top = scores[ranked[0] ?? 0] ?? 0;
  const span = top - (scores[ranked[ranked.length - 1] ?? 0] ?? 0);
  return Float64Array.from(ranked, (item) =>
    span > 0 ? 1 - (top - (scores[item] ?? 0)) / span : 1,
  );
}

class ListInProgress {
  readonly #plan: RankingPlan;
  readonly #facts: CatalogueFacts;
  readonly #items: Int32Array;
  readonly #scores: Float64Array;
  readonly #how: ('pinned' | 'ranked' | 'filled' | undefined)[] = [];
  readonly #has = new Set<number>();
  readonly #ofCategory = new Map<number, number>();
  readonly #ofBrand = new Map<number, number>();
  #next = 0;

  constructor(plan: RankingPlan, facts: CatalogueFacts, slots: number) {
    this.#plan = plan;
    this.#facts = facts;
    this.#items = new Int32Array(slots).fill(-1);
    this.#scores = new Float64Array(slots).fill(NaN);
  }

  has(item: number): boolean {
    return this.#has.has(item);
  }

  chosen(): Iterable<number> {
    return this.#has;
  }

  isFull(): boolean {
    return this.#has.size >= this.#items.length;
  }

  /** Whether the item is not there yet and no cap speaks against it. */
  allows(item: number): boolean {
    if (this.#has.has(item)) return false;
    const { category, brand } = this.#plan.caps;
    const { items, tree } = this.#facts;
    const node = tree.nodeOfItem[item] ?? -1;
    if (category !== null && node >= 0 && (this.#ofCategory.get(node) ?? 0) >= category) {
      return false;
    }
    const maker = items.brand[item] ?? -1;
    return brand === null || maker < 0 || (this.#ofBrand.get(maker) ?? 0) < brand;
  }

  /** Puts an item into a slot, where it is still empty. */
  put(slot: number, item: number, score: number, how: 'pinned' | 'ranked' | 'filled'): void {
    if (this.#items[slot] !== -1) return;
    this.#items[slot] = item;
    this.#scores[slot] = score;
    this.#how[slot] = how;
    this.#has.add(item);
    const node = this.#facts.tree.nodeOfItem[item] ?? -1;
    const maker = this.#facts.items.brand[item] ?? -1;
    this.#ofCategory.set(node, (this.#ofCategory.get(node) ?? 0) + 1);
    this.#ofBrand.set(maker, (this.#ofBrand.get(maker) ?? 0) + 1);
  }

  /** Puts an item into the next empty slot. */
  append(item: number, score: number, how: 'ranked' | 'filled'): void {
    while (this.#next < this.#items.length && this.#items[this.#next] !== -1) this.#next++;
    this.put(this.#next, item, score, how);
  }

  /** Slots that stayed empty before a pin close up. */
  finished(): RankedList {
    const count = this.#has.size;
    const items = new Int32Array(count);
    const scores = new Float64Array(count);
    const pinned = new Uint8Array(count);
    const filled = new Uint8Array(count);
    let next = 0;
    for (let slot = 0; slot < this.#items.length; slot++) {
      const item = this.#items[slot] ?? -1;
      if (item < 0) continue;
      items[next] = item;
      scores[next] = this.#scores[slot] ?? NaN;
      if (this.#how[slot] === 'pinned') pinned[next] = 1;
      if (this.#how[slot] === 'filled') filled[next] = 1;
      next++;
    }
    return { items, scores, pinned, filled };
  }
}
