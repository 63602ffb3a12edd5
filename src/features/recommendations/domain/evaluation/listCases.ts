import { stream } from '../../../../shared/domain/random/stream.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import type { Placement } from '../settings/recommendationSettings.ts';
import type { SplitLog } from './splitLog.ts';

/** A list that could have been shown, and what was bought then. */
export type ListCase = {
  /** Place of the customer. */
  readonly user: number;
  /** Products beside the list; none on a home page. */
  readonly seeds: Int32Array;
  /** Products that were bought, ascending. */
  readonly relevant: Int32Array;
  /** Minor units paid for each of them, and pieces, in their order; NaN where unknown. */
  readonly revenue: Float64Array;
  readonly pieces: Float64Array;
};

/** What came of a search for cases. */
export type ListCases = {
  readonly cases: readonly ListCase[];
  /** How many there are; more than `cases` where only a sample is measured. */
  readonly of: number;
};

/** More lists tell no more of a difference than these, and take longer. */
export const MOST_CASES = 5000;

const PURCHASE = INTERACTION_KINDS.indexOf('purchase');
const CART = INTERACTION_KINDS.indexOf('cart');

/**
 * The lists of a placement in the test part.
 * - home: one for each customer who bought; relevant is all that they bought then
 * - product: one for each order of two or more products; beside its first product, the others
 *   are relevant
 * - cart: the same order, all but one product, chosen by the seed, are in the cart; that one is
 *   relevant
 *
 * Where nothing was ordered, what a visit put into the cart stands for an order.
 *
 * @param onlyFirst leaves out what a customer had bought before the test part
 */
export function listCases(
  split: SplitLog,
  placement: Placement,
  onlyFirst: boolean,
  seed: number,
): ListCases {
  const bought = onlyFirst ? ownedPairs(split.training) : null;
  const groups = placement === 'home' ? byUser(split.test) : byBasket(split.test);
  const cases: ListCase[] = [];
  const chance = stream(seed, `held out of ${placement}`);
  for (const [key, lines] of groups) {
    const made = caseOf(split.test, lines, placement, chance.at(key), bought);
    if (made) cases.push(made);
  }
  return sampled(cases, seed, placement);
}

/** Bought before, by customer × items + item. */
function ownedPairs(log: InteractionLog): Set<number> {
  const pairs = new Set<number>();
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] === PURCHASE) pairs.add((log.user[e] ?? 0) * log.items + (log.item[e] ?? 0));
  }
  return pairs;
}

function byUser(log: InteractionLog): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const kind = kindOfOrders(log);
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] === kind) add(groups, log.user[e] ?? 0, e);
  }
  return groups;
}

function byBasket(log: InteractionLog): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const kind = kindOfOrders(log);
  for (let e = 0; e < log.length; e++) {
    const basket = log.basket[e] ?? -1;
    if (log.kind[e] === kind && basket >= 0) add(groups, basket, e);
  }
  return groups;
}

function kindOfOrders(log: InteractionLog): number {
  return log.kind.includes(PURCHASE) ? PURCHASE : CART;
}

function add(groups: Map<number, number[]>, key: number, event: number): void {
  const known = groups.get(key);
  if (known) known.push(event);
  else groups.set(key, [event]);
}

function caseOf(
  log: InteractionLog,
  lines: readonly number[],
  placement: Placement,
  chance: ReturnType<typeof stream>,
  bought: ReadonlySet<number> | null,
): ListCase | undefined {
  const user = log.user[lines[0] ?? 0] ?? 0;
  const items = [...new Set(lines.map((e) => log.item[e] ?? 0))];
  const { seeds, relevant } = divided(items, placement, chance);
  const wanted = relevant
    .filter((item) => bought?.has(user * log.items + item) !== true)
    .sort((a, b) => a - b);
  if (wanted.length === 0) return undefined;
  const place = new Map(wanted.map((item, i) => [item, i]));
  const revenue = new Float64Array(wanted.length).fill(NaN);
  const pieces = new Float64Array(wanted.length).fill(NaN);
  for (const e of lines) {
    const i = place.get(log.item[e] ?? -1);
    if (i === undefined) continue;
    addKnown(revenue, i, log.amount[e] ?? NaN);
    addKnown(pieces, i, log.quantity[e] ?? NaN);
  }
  const ascending = Int32Array.from(seeds).sort();
  return { user, seeds: ascending, relevant: Int32Array.from(wanted), revenue, pieces };
}

function addKnown(sums: Float64Array, i: number, value: number): void {
  if (Number.isNaN(value)) return;
  const before = sums[i] ?? NaN;
  sums[i] = Number.isNaN(before) ? value : before + value;
}

function divided(
  items: readonly number[],
  placement: Placement,
  chance: ReturnType<typeof stream>,
): { seeds: readonly number[]; relevant: number[] } {
  if (placement === 'home') return { seeds: [], relevant: [...items] };
  if (items.length < 2) return { seeds: [], relevant: [] };
  if (placement === 'product') return { seeds: items.slice(0, 1), relevant: items.slice(1) };
  const out = chance.below(items.length);
  return { seeds: items.filter((_, i) => i !== out), relevant: items.filter((_, i) => i === out) };
}

/** A seeded sample where there are more than are measured, in a seeded order in any case. */
function sampled(cases: ListCase[], seed: number, placement: Placement): ListCases {
  const chance = stream(seed, `order of ${placement}`);
  const shuffled = [...cases];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a && b) [shuffled[i], shuffled[j]] = [b, a];
  }
  return { cases: shuffled.slice(0, MOST_CASES), of: cases.length };
}
