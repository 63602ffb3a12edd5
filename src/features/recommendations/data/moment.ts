import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { RecentValues } from '../../../shared/jobs/recentValues.ts';
import type { ShopHistory } from '../domain/history/shopHistory.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../domain/interactions/interactionLog.ts';
import { interactionMatrix } from '../domain/interactions/interactionMatrix.ts';
import { ownedItems } from '../domain/interactions/ownedItems.ts';
import { transposed, type SparseRows } from '../domain/interactions/sparseRows.ts';
import { fitPopularity } from '../domain/algorithms/popularity.ts';
import { itemNovelty } from '../domain/evaluation/novelty.ts';
import type { CatalogueFacts } from '../domain/ranking/catalogueFacts.ts';
import { categoryTree } from '../domain/ranking/categoryTree.ts';
import { highest } from '../domain/ranking/highest.ts';
import { likenessOf } from '../domain/ranking/likeness.ts';
import { reorderAfter, soldPerDay, usualPrices } from '../domain/ranking/purchaseHabits.ts';
import { notInterested } from './notInterested.ts';
import { shopHistory } from './shopHistory.ts';

/** The shop's history up to a moment, and what lists made then would have looked at. */
export type Moment = {
  /** Names the moment: the key of everything trained at it. */
  readonly key: string;
  readonly history: ShopHistory;
  /** Events before the moment. */
  readonly log: InteractionLog;
  /** Epoch ms. */
  readonly at: number;
  readonly facts: CatalogueFacts;
  /** Customers × products: when each was bought last. */
  readonly owned: SparseRows;
  /** Products × customers: who bought. */
  readonly buyers: SparseRows;
  /** Bits by product: see `itemNovelty`. */
  readonly novelty: Float64Array;
};

/** Moments kept: now, and the two parts of a split. */
const KEPT = 4;
/** Events of each kind alike: what anybody asked for, in the fall-back order. */
const ANY_EVENT = { purchase: 1, cart: 0.5, view: 0.1 };
const POPULAR_HALF_LIFE = 30;

/** A moment of the history; what is costly of it is built once. */
export async function momentOf(
  context: JobContext,
  key: string,
  part: (history: ShopHistory) => { readonly log: InteractionLog; readonly at: number },
): Promise<Moment> {
  const moments = await context.resident('recommendation moments', () =>
    Promise.resolve(new RecentValues<Moment>(KEPT)),
  );
  return moments.get(key, async () => {
    const history = await shopHistory(context);
    const { log, at } = part(history);
    return buildMoment(context, key, history, log, at);
  });
}

/** The moment after the last event: what a list shown today knows. */
export function presentMoment(context: JobContext): Promise<Moment> {
  return momentOf(context, 'present', ({ log, latest }) => ({
    log,
    at: Number.isNaN(latest) ? 0 : latest + 1,
  }));
}

async function buildMoment(
  context: JobContext,
  key: string,
  history: ShopHistory,
  log: InteractionLog,
  at: number,
): Promise<Moment> {
  const { facts } = context;
  const { items } = history;
  const window = { from: -Infinity, to: at };
  const bought = { purchase: 1, cart: 0, view: 0 };
  const weighting = { events: bought, halfLifeDays: null, repeats: 'heaviest' } as const;
  const matrix = interactionMatrix(log, window, weighting);
  await context.pause();
  const buyers = transposed(matrix);
  const categories = await facts.dictionary('products.category');
  const brands = await facts.dictionary('products.brand');
  const products = await facts.dictionary('products.product');
  const customers = await facts.dictionary('customers.customer');
  const tree = categoryTree(items.category, (code) => categories.valueAt(code));
  const popularity = await fitPopularity(
    { matrix, log, window, events: ANY_EVENT },
    { halfLifeDays: POPULAR_HALF_LIFE },
    () => context.pause(),
  );
  const demand = new Float64Array(items.length);
  const nobody = { user: -1, items: new Int32Array(0), values: new Float64Array(0) };
  popularity.score(nobody, demand);
  const asked = demand.map((score) => (score > 0 ? score : -Infinity));
  return {
    key,
    history,
    log,
    at,
    facts: {
      items,
      tree,
      brandOf: (name) => brands.find(name),
      productOf: (id) => items.placeOfProduct[products.find(id)] ?? -1,
      customerOf: (id) => history.placeOfCustomer[customers.find(id)] ?? -1,
      soldPerDay: soldPerDay(log, at),
      reorderAfter: reorderAfter(log, items),
      usualPrice: usualPrices(log, items),
      popular: highest(asked, items.length),
      notInterested: await notWanted(context, history),
      likeness: likenessOf(items, tree, buyers),
    },
    owned: ownedItems(log),
    buyers,
    novelty: itemNovelty(purchasesOf(log)),
  };
}

function purchasesOf(log: InteractionLog): Int32Array {
  const counts = new Int32Array(log.items);
  const purchase = INTERACTION_KINDS.indexOf('purchase');
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== purchase) continue;
    const item = log.item[e] ?? 0;
    counts[item] = (counts[item] ?? 0) + 1;
  }
  return counts;
}

/** Places of what customers said they are not interested in, by place of the customer. */
async function notWanted(
  context: JobContext,
  { placeOfCustomer, items }: ShopHistory,
): Promise<Map<number, Int32Array>> {
  const { customer, product } = await notInterested(context);
  const lists = new Map<number, number[]>();
  customer.forEach((code, i) => {
    const user = placeOfCustomer[code] ?? -1;
    const item = items.placeOfProduct[product[i] ?? -1] ?? -1;
    if (user < 0 || item < 0) return;
    lists.set(user, [...(lists.get(user) ?? []), item]);
  });
  return new Map(Array.from(lists, ([user, list]) => [user, Int32Array.from(list)]));
}
