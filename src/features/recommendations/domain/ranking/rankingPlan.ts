import type { PlacementSettings } from '../settings/recommendationSettings.ts';
import type { Pin } from '../settings/ruleSettings.ts';
import { boostLift } from './boostLift.ts';
import type { CatalogueFacts } from './catalogueFacts.ts';
import { itemsOf } from './itemsOf.ts';

/** Settings of a placement, with places instead of names: what a list is ranked by. */
export type RankingPlan = {
  readonly slots: number;
  /** 1 for products that may be shown to somebody. */
  readonly eligible: Uint8Array;
  /** Products that one customer is never shown, by place of the customer. */
  readonly hiddenFor: ReadonlyMap<number, ReadonlySet<number>>;
  readonly bought: PlacementSettings['bought'];
  readonly price: PlacementSettings['filters']['price'];
  readonly category: PlacementSettings['filters']['category'];
  /** Standard deviations that each product is lifted by; null where nothing is. */
  readonly lift: Float64Array | null;
  /** By slot from 0: the products that may take it; pins that hold at the time, lowest slot first. */
  readonly pins: readonly { readonly slot: number; readonly items: Int32Array }[];
  readonly caps: PlacementSettings['caps'];
  readonly diversity: number;
  readonly fallback: PlacementSettings['fallback'];
};

/** When a list is shown. */
export type ShownAt = {
  /** Epoch ms: what is launched later is not there yet. */
  readonly at: number;
  /** ISO date in the shop's zone, for the dates of pins. */
  readonly today: string;
};

/** @param when for a rehearsal, `at` lies in the past while pins hold as they do today */
export function rankingPlan(
  settings: PlacementSettings,
  facts: CatalogueFacts,
  when: ShownAt,
): RankingPlan {
  const { slots, bought, filters, boosts, caps, diversity, fallback } = settings;
  const eligible = eligibleItems(settings, facts, when.at);
  return {
    slots,
    eligible,
    hiddenFor: hiddenFor(settings, facts),
    bought,
    price: filters.price,
    category: filters.category,
    lift: boosts.length === 0 ? null : boostLift(boosts, facts, eligible, when.at),
    pins: settings.pins
      .filter((pin) => holds(pin, when.today) && pin.slot <= slots)
      .map((pin) => ({ slot: pin.slot - 1, items: itemsOf(pin, facts) }))
      .sort((a, b) => a.slot - b.slot),
    caps,
    diversity,
    fallback,
  };
}

function holds({ from, to }: Pin, today: string): boolean {
  return (from === null || from <= today) && (to === null || today <= to);
}

function eligibleItems(
  { filters, exclusions }: PlacementSettings,
  facts: CatalogueFacts,
  at: number,
): Uint8Array {
  const { items } = facts;
  const eligible = new Uint8Array(items.length).fill(1);
  for (let item = 0; item < items.length; item++) {
    // Comparisons with an unknown stock or launch are false: the product stays.
    if (filters.inStock && (items.stock[item] ?? NaN) < filters.minStock) eligible[item] = 0;
    if ((items.launchedAt[item] ?? NaN) > at) eligible[item] = 0;
  }
  for (const exclusion of exclusions) {
    if (exclusion.customer !== null) continue;
    for (const item of itemsOf(exclusion, facts)) eligible[item] = 0;
  }
  return eligible;
}

function hiddenFor(
  { exclusions }: PlacementSettings,
  facts: CatalogueFacts,
): ReadonlyMap<number, ReadonlySet<number>> {
  const hidden = new Map<number, Set<number>>();
  const hide = (customer: number, items: Int32Array) => {
    const known = hidden.get(customer) ?? new Set<number>();
    for (const item of items) known.add(item);
    hidden.set(customer, known);
  };
  for (const [customer, items] of facts.notInterested) hide(customer, items);
  for (const exclusion of exclusions) {
    if (exclusion.customer === null) continue;
    const customer = facts.customerOf(exclusion.customer);
    if (customer >= 0) hide(customer, itemsOf(exclusion, facts));
  }
  return hidden;
}
