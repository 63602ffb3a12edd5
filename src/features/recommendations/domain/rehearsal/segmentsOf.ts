import type { ListCase } from '../evaluation/listCases.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import type { SegmentRow } from './rehearsalTypes.ts';

/** Lists of one segment, by place. */
export type Segment = Pick<SegmentRow, 'kind' | 'id'> & { readonly lists: Int32Array };

/** Orders from which on a customer counts as loyal. */
export const LOYAL_ORDERS = 3;
/** The products that are bought most, of those bought at all: the head; the others are the tail. */
const HEAD_SHARE = 0.2;
/** Categories and countries shown, those with most lists. */
const MOST_GROUPS = 8;
const PURCHASE = INTERACTION_KINDS.indexOf('purchase');

export type SegmentNames = {
  /** Name of a product's top category and of a customer's country; '' where unknown. */
  readonly category: (item: number) => string;
  readonly country: (user: number) => string;
};

/**
 * The segments of lists, by what was known of their customers before:
 * - loyalty: new (no order), returning (one or two), loyal (three and more)
 * - category: the top category that the customer bought most of; where none, of the products bought
 * - country of the customer's newest order
 * - popularity: whether most of what was bought then belongs to the head or to the tail
 *
 * @param log events before the lists
 */
export function segmentsOf(
  cases: readonly ListCase[],
  log: InteractionLog,
  names: SegmentNames,
): Segment[] {
  const orders = ordersOf(log);
  const head = headOf(log);
  const favourite = favouriteCategories(log, names);
  const loyalty = (user: number) => {
    const count = orders[user] ?? 0;
    return count === 0 ? 'new' : count < LOYAL_ORDERS ? 'returning' : 'loyal';
  };
  const popularity = ({ relevant }: ListCase) => {
    let inHead = 0;
    for (const item of relevant) inHead += head[item] ?? 0;
    return inHead * 2 > relevant.length ? 'head' : 'tail';
  };
  return [
    ...grouped(cases, 'loyalty', ({ user }) => loyalty(user), ['new', 'returning', 'loyal']),
    ...grouped(cases, 'popularity', popularity, ['head', 'tail']),
    ...grouped(cases, 'category', ({ user, relevant }) => {
      return favourite.get(user) ?? names.category(relevant[0] ?? -1);
    }),
    ...grouped(cases, 'country', ({ user }) => names.country(user)),
  ];
}

function grouped(
  cases: readonly ListCase[],
  kind: SegmentRow['kind'],
  idOf: (listCase: ListCase) => string,
  order?: readonly string[],
): Segment[] {
  const places = new Map<string, number[]>();
  cases.forEach((listCase, place) => {
    const id = idOf(listCase);
    if (id === '') return;
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  });
  const segments = Array.from(places, ([id, lists]) => ({
    kind,
    id,
    lists: Int32Array.from(lists),
  }));
  if (order) return segments.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return segments
    .sort((a, b) => b.lists.length - a.lists.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_GROUPS);
}

function ordersOf(log: InteractionLog): Int32Array {
  const seen = new Set<number>();
  const orders = new Int32Array(log.users);
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const basket = log.basket[e] ?? -1;
    if (basket >= 0 && seen.has(basket)) continue;
    seen.add(basket);
    const user = log.user[e] ?? 0;
    orders[user] = (orders[user] ?? 0) + 1;
  }
  return orders;
}

/** 1 for the products of the head. */
function headOf(log: InteractionLog): Uint8Array {
  const count = new Int32Array(log.items);
  for (let e = 0; e < log.length; e++) {
    const item = log.item[e] ?? 0;
    if (log.kind[e] === PURCHASE) count[item] = (count[item] ?? 0) + 1;
  }
  const bought = Array.from(count.keys())
    .filter((item) => (count[item] ?? 0) > 0)
    .sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
  const head = new Uint8Array(log.items);
  for (const item of bought.slice(0, Math.ceil(bought.length * HEAD_SHARE))) head[item] = 1;
  return head;
}

/** By customer: the category of most lines; of equals the one bought first. */
function favouriteCategories(
  log: InteractionLog,
  { category }: SegmentNames,
): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (let e = 0; e < log.length; e++) {
    if (log.kind[e] !== PURCHASE) continue;
    const name = category(log.item[e] ?? -1);
    if (name === '') continue;
    const user = log.user[e] ?? 0;
    const own = counts.get(user) ?? new Map<string, number>();
    counts.set(user, own.set(name, (own.get(name) ?? 0) + 1));
  }
  return new Map(
    Array.from(counts, ([user, own]) => {
      const [first] = [...own].sort(([, a], [, b]) => b - a);
      return [user, first?.[0] ?? ''];
    }),
  );
}
