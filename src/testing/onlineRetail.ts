import { checkFile } from '../features/imports/data/checkFile.ts';
import { inspectionOf } from '../features/imports/data/inspectionOf.ts';
import { openTable } from '../features/imports/data/openTable.ts';
import { interactionMatrix } from '../features/recommendations/domain/interactions/interactionMatrix.ts';
import type { InteractionLog } from '../features/recommendations/domain/interactions/interactionLog.ts';
import { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../shared/domain/facts/columnBuilders.ts';
import { grouped, type Protocol } from './protocol.ts';

/** Order lines of known customers, by time; customers and products by place. */
export type Purchases = {
  readonly length: number;
  readonly customers: number;
  readonly products: number;
  readonly customer: Int32Array;
  readonly product: Int32Array;
  /** Epoch ms, London. */
  readonly at: Float64Array;
};

/** Postage, corrections and the like. */
const NO_PRODUCTS = new Set(['POST', 'M', 'C2', 'DOT', 'BANK CHARGES', 'PADS']);

/** From here on is foretold; midnight in London. */
export const LAST_MONTH = Date.UTC(2011, 10, 9);
/** In summer time. */
const MONTH_BEFORE = Date.UTC(2011, 9, 8, 23);

/** The file as the product's own import reads it. */
export async function importOnlineRetail(
  file: Blob,
): Promise<{ table: BuiltTable; dictionaries: DictionarySet }> {
  const opened = await openTable(file);
  const shop = { zone: 'Europe/London', currency: null };
  const named = { fileName: 'any', fileBytes: file.size, shop, remembered: undefined };
  const { plan } = inspectionOf(opened, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const { built } = await checkFile(opened.source, plan, dictionaries, none, hooks, Infinity);
  if (!built) throw new Error('the file was not read');
  return built;
}

/**
 * What customers bought: known customers, no cancellations, pieces and price above 0, products only.
 */
export function purchasesOf({
  table,
  dictionaries,
}: Awaited<ReturnType<typeof importOnlineRetail>>): Purchases {
  const valuesOf = (name: string) => {
    const data = table.columns.get(name);
    if (!data || data.type === 'text') throw new Error(`no numbers in ${name}`);
    return data.values;
  };
  const [customer, product, state] = [valuesOf('customer'), valuesOf('product'), valuesOf('state')];
  const [quantity, price, at] = [valuesOf('quantity'), valuesOf('unitPrice'), valuesOf('placedAt')];
  const ids = dictionaries.get('products.product');
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) =>
      customer[row]! >= 0 &&
      state[row] === 0 &&
      quantity[row]! > 0 &&
      price[row]! > 0 &&
      !NO_PRODUCTS.has(ids.valueAt(product[row]!)),
  );
  rows.sort((a, b) => at[a]! - at[b]! || a - b);
  const customers = placesOf(rows.map((row) => customer[row]!));
  const products = placesOf(rows.map((row) => product[row]!));
  return {
    length: rows.length,
    customers: customers.count,
    products: products.count,
    customer: customers.of,
    product: products.of,
    at: Float64Array.from(rows, (row) => at[row]!),
  };
}

function placesOf(codes: readonly number[]): { of: Int32Array; count: number } {
  const places = new Map<number, number>();
  const of = Int32Array.from(codes, (code) => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  });
  return { of, count: places.size };
}

/**
 * Learned from is what was bought before an instant; foretold are the first purchases of known
 * products by known customers from then to an end. Known are products with enough buyers and
 * customers with enough products before. Products that are not known do not exist; popularity counts
 * the lines of all customers.
 *
 * @param from epoch ms
 * @param to epoch ms
 * @param leastPairs buyers that a product needs, and products that a customer needs, to be known
 */
export function onlineRetailProtocol(
  purchases: Purchases,
  from: number,
  to: number,
  leastPairs = 5,
): Protocol {
  const { customer, product, at } = purchases;
  const first = new Map<number, number>();
  for (let line = 0; line < purchases.length; line++) {
    const pair = customer[line]! * purchases.products + product[line]!;
    if (!first.has(pair)) first.set(pair, at[line]!);
  }
  const products = new Int32Array(purchases.products);
  const customers = new Int32Array(purchases.customers);
  for (const [pair, when] of first) {
    if (when >= from) continue;
    products[pair % purchases.products]!++;
    customers[Math.floor(pair / purchases.products)]!++;
  }
  const place = new Int32Array(purchases.products).fill(-1);
  let items = 0;
  products.forEach((buyers, p) => {
    if (buyers >= leastPairs) place[p] = items++;
  });
  const isKnown = (user: number) => customers[user]! >= leastPairs;

  const lines = Array.from({ length: purchases.length }, (_, line) => line).filter(
    (line) => at[line]! < from && place[product[line]!]! >= 0,
  );
  const all = logOf(purchases, place, items, lines);
  const known = logOf(
    purchases,
    place,
    items,
    lines.filter((line) => isKnown(customer[line]!)),
  );
  const came: { user: number; item: number }[] = [];
  for (const [pair, when] of first) {
    const user = Math.floor(pair / purchases.products);
    const item = place[pair % purchases.products]!;
    if (when >= from && when < to && item >= 0 && isKnown(user)) came.push({ user, item });
  }
  const relevant = grouped(
    Int32Array.from(came, ({ user }) => user),
    Int32Array.from(came, ({ item }) => item),
  );
  const bought = grouped(known.user, known.item);
  const users = Int32Array.from(relevant.keys()).sort();
  const window = { from: -Infinity, to: from };
  return {
    trainingOf: (learning) => ({
      log: all,
      window,
      events: learning.events,
      matrix: interactionMatrix(known, window, learning),
    }),
    heldOut: {
      users,
      relevant: Array.from(users, (user) => Int32Array.from(relevant.get(user)!)),
      hidden: Array.from(users, (user) => Int32Array.from(new Set(bought.get(user)))),
      shown: null,
    },
  };
}

/** The last month foretold, and the month before it for choosing. */
export function onlineRetailParts(purchases: Purchases): {
  validation: Protocol;
  test: Protocol;
} {
  return {
    validation: onlineRetailProtocol(purchases, MONTH_BEFORE, LAST_MONTH),
    test: onlineRetailProtocol(purchases, LAST_MONTH, Infinity),
  };
}

function logOf(
  { customer, product, at, customers }: Purchases,
  place: Int32Array,
  items: number,
  lines: readonly number[],
): InteractionLog {
  const unknown = new Float64Array(lines.length).fill(NaN);
  return {
    length: lines.length,
    users: customers,
    items,
    user: Int32Array.from(lines, (line) => customer[line]!),
    item: Int32Array.from(lines, (line) => place[product[line]!]!),
    at: Float64Array.from(lines, (line) => at[line]!),
    kind: new Uint8Array(lines.length),
    strength: new Float64Array(lines.length).fill(1),
    basket: new Int32Array(lines.length).fill(-1),
    amount: unknown,
    quantity: unknown,
  };
}
