import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../src/shared/domain/facts/columnBuilders.ts';
import { orderLines } from '../src/shared/domain/facts/factTables.ts';
import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { CHANNELS, COUNTRIES, generatedOrders, type GeneratedLines } from './generatedOrders.mjs';

const SEED = 20_261_122;
const LINES_AN_IMPORT = 1_000_000;

export type BenchShop = {
  readonly id: string;
  readonly database: string;
  /** What is seen: the newest version of each order. */
  readonly visible: GeneratedLines[];
};

/**
 * A shop with `lines` stored order lines, of which the share `superseded` is hidden: that many lines
 * come last, as newer versions of the first orders, with other products and another customer.
 */
export async function benchShop(lines: number, superseded: number): Promise<BenchShop> {
  const { id } = await createWorkspace(
    { name: `Bench ${lines}`, zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  const newer = Math.round(lines * superseded);
  const customers = Math.round(lines / 12);
  const visible: GeneratedLines[] = [];
  let firstOrder = 0;
  let left = lines - newer;
  for (let part = 0; left > 0; part++) {
    const made = generatedOrders({
      lines: Math.min(left, LINES_AN_IMPORT),
      customers,
      seed: SEED + part,
      firstOrder,
    });
    await importLines(db, `bench-${part}`, made);
    firstOrder = (made.order.at(-1) ?? 0) + 1;
    left -= made.length;
    visible.push(made);
  }
  if (newer > 0) {
    const made = generatedOrders({ lines: newer, customers, seed: SEED - 1 });
    await importLines(db, 'bench-newer', made);
    const replaced = (made.order.at(-1) ?? 0) + 1;
    visible[0] = visible[0] ? withoutOrdersBelow(visible[0], replaced) : made;
    visible.push(made);
  }
  db.close();
  return { id, database: databaseOf(id), visible };
}

async function importLines(db: WorkspaceDb, id: string, made: GeneratedLines): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  await commitFacts(
    db,
    [benchOrderTable(made, dictionaries)],
    dictionaries,
    {
      id,
      kind: 'orders',
      format: 'bench',
      fileName: id,
      fileBytes: 0,
      at: 1,
      by: { name: '', job: '', machine: 'bench' },
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
}

/** The lines as an import builds them from a file. */
export function benchOrderTable(made: GeneratedLines, dictionaries: DictionarySet): BuiltTable {
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(orderLines);
  const currency = code('orderLines.currency', 'CNY');
  for (let i = 0; i < made.length; i++) {
    const order = made.order[i] ?? 0;
    // Some orders of gifts and some of nothing, so that conditions on lines change the numbers.
    const cents = order % 50 === 7 ? 0 : (made.unitPrice[i] ?? 0);
    const quantity = order % 40 === 0 ? 0 : (made.quantity[i] ?? 0);
    columns.order.push(code('orderLines.order', `A${made.order[i]}`));
    columns.placedAt.push(made.placedAt[i] ?? NaN);
    columns.customer.push(code('customers.customer', `C${made.customer[i]}`));
    columns.product.push(code('products.product', `SKU-${made.product[i]}`));
    columns.quantity.push(quantity, 0);
    columns.unitPrice.push(cents, 2);
    columns.amount.push(cents * quantity);
    columns.currency.push(currency);
    columns.country.push(code('orderLines.country', COUNTRIES[made.country[i] ?? 0] ?? ''));
    columns.channel.push(code('orderLines.channel', CHANNELS[made.channel[i] ?? 0] ?? ''));
    columns.state.push(0);
  }
  // Columns that this shop's files do not have stay empty: never pushed to, never stored.
  return builtTable(orderLines, columns, made.length);
}

function withoutOrdersBelow(made: GeneratedLines, order: number): GeneratedLines {
  const from = made.order.findIndex((value) => value >= order);
  const rest = from < 0 ? made.length : from;
  return {
    length: made.length - rest,
    order: made.order.slice(rest),
    placedAt: made.placedAt.slice(rest),
    customer: made.customer.slice(rest),
    product: made.product.slice(rest),
    quantity: made.quantity.slice(rest),
    unitPrice: made.unitPrice.slice(rest),
    country: made.country.slice(rest),
    channel: made.channel.slice(rest),
  };
}
