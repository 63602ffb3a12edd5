import type { CatalogueFacts } from './catalogueFacts.ts';
import { isWithin } from './categoryTree.ts';
import type { ListRequest } from './listRequest.ts';
import type { RankingPlan } from './rankingPlan.ts';

/**
 * Marks the products that may fill a list, before anything is ranked: filtering afterwards would
 * leave slots empty. A category chain begins at the seeds' own categories and loosens, level by
 * level, until there are as many candidates as slots.
 *
 * @param into 1 for a candidate, 0 for the others; overwritten
 */
export function markCandidates(
  plan: RankingPlan,
  facts: CatalogueFacts,
  request: ListRequest,
  into: Uint8Array,
): void {
  into.set(plan.eligible);
  for (const item of request.seeds) into[item] = 0;
  for (const item of plan.hiddenFor.get(request.history.user) ?? []) into[item] = 0;
  leaveOutBought(plan, facts, request, into);
  leaveOutByPrice(plan, facts, request, into);
  if (plan.category === 'chain' && request.seeds.length > 0) {
    loosenChain(plan, facts, request.seeds, into);
  }
}

function leaveOutBought(
  { bought }: RankingPlan,
  { reorderAfter }: CatalogueFacts,
  { owned, at }: ListRequest,
  into: Uint8Array,
): void {
  if (bought === 'allow') return;
  owned.items.forEach((item, i) => {
    const since = at - (owned.lastAt[i] ?? NaN);
    const due = bought === 'reorder' && since >= (reorderAfter[item] ?? NaN);
    if (!due) into[item] = 0;
  });
}

/** A product without a price stays; and all do where there is nothing to compare with. */
function leaveOutByPrice(
  { price: { relativeTo, below, above } }: RankingPlan,
  { items, usualPrice }: CatalogueFacts,
  { seeds, history }: ListRequest,
  into: Uint8Array,
): void {
  if (relativeTo === 'none') return;
  const reference =
    relativeTo === 'customer'
      ? (usualPrice[history.user] ?? NaN)
      : meanOf(seeds, (item) => items.price[item] ?? NaN);
  if (Number.isNaN(reference)) return;
  const low = reference * (1 - below / 100);
  const high = reference * (1 + above / 100);
  for (let item = 0; item < into.length; item++) {
    const price = items.price[item] ?? NaN;
    if (price < low || price > high) into[item] = 0;
  }
}

function meanOf(places: Int32Array, value: (place: number) => number): number {
  let sum = 0;
  let known = 0;
  for (const place of places) {
    const one = value(place);
    if (Number.isNaN(one)) continue;
    sum += one;
    known++;
  }
  return known === 0 ? NaN : sum / known;
}

function loosenChain(
  { slots }: RankingPlan,
  { tree }: CatalogueFacts,
  seeds: Int32Array,
  into: Uint8Array,
): void {
  let nodes = [...new Set(Array.from(seeds, (seed) => tree.nodeOfItem[seed] ?? -1))];
  while (nodes.length > 0 && nodes.every((node) => node >= 0)) {
    const allowed = within(nodes);
    let count = 0;
    for (let item = 0; item < into.length; item++) {
      if (into[item] === 1 && allowed[tree.nodeOfItem[item] ?? -1] === 1) count++;
    }
    if (count >= slots) {
      for (let item = 0; item < into.length; item++) {
        if (allowed[tree.nodeOfItem[item] ?? -1] !== 1) into[item] = 0;
      }
      return;
    }
    nodes = [...new Set(nodes.map((node) => tree.parent[node] ?? -1))];
  }

  function within(tops: readonly number[]): Uint8Array {
    return Uint8Array.from(tree.parent, (_, node) =>
      tops.some((top) => isWithin(tree, node, top)) ? 1 : 0,
    );
  }
}
