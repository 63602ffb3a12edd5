import { commitFacts } from '../shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../shared/data/facts/dictionarySet.ts';
import { ResidentFacts } from '../shared/data/facts/residentFacts.ts';
import { undoImport } from '../shared/data/facts/undoImport.ts';
import { publishDraft, saveDraft } from '../shared/data/policies/policyWrites.ts';
import { changeShopSettings } from '../shared/data/shopSettings.ts';
import type { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { perform } from '../shared/data/writes/perform.ts';
import type { Actor } from '../shared/domain/audit/auditEntry.ts';
import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../shared/domain/facts/columnBuilders.ts';
import { columnsOf } from '../shared/domain/facts/factSource.ts';
import { orderLines, reviews } from '../shared/domain/facts/factTables.ts';
import { isHidden } from '../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../shared/domain/facts/textAt.ts';
import { builtOrders } from './builtOrders.ts';

/** Something that staff do to a shop, for tests of whole workspaces. */
export type ShopStep =
  | {
      readonly do: 'import';
      readonly id: string;
      /** Products by order; empty for none. */
      readonly orders: Readonly<Record<string, readonly string[]>>;
      /** Texts by review. */
      readonly reviews: Readonly<Record<string, string>>;
    }
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'currency'; readonly currency: string }
  | { readonly do: 'draft'; readonly policy: string; readonly value: number }
  | { readonly do: 'publish'; readonly policy: string };

const quiet = { aborted: () => false, progress: () => undefined };

/** Does one step at an instant; what cannot be done (nothing to publish) is left. */
export async function doStep(
  db: WorkspaceDb,
  step: ShopStep,
  actor: Actor,
  now: number,
): Promise<void> {
  switch (step.do) {
    case 'import': {
      const dictionaries = new DictionarySet(await loadDictionaries(db));
      const lines = Object.entries(step.orders).flatMap(([order, products]) =>
        products.map((product) => ({
          order,
          customer: `c-${order}`,
          product,
          amount: product.length * 100,
          placedAt: 1_700_000_000_000 + order.length,
        })),
      );
      const tables = [
        ...(lines.length > 0 ? [builtOrders(lines, dictionaries)] : []),
        ...(Object.keys(step.reviews).length > 0 ? [builtReviews(step.reviews, dictionaries)] : []),
      ];
      if (tables.length === 0) return;
      const about = {
        id: step.id,
        kind: 'orders',
        format: 'own',
        fileName: `${step.id}.csv`,
        fileBytes: 1,
        at: now,
        by: actor,
        rowsBad: 0,
      };
      await commitFacts(db, tables, dictionaries, about, quiet);
      return;
    }
    case 'undo':
      await undoImport(db, step.id, actor, now);
      return;
    case 'currency':
      await perform(db, changeShopSettings, { currency: step.currency }, actor, now);
      return;
    case 'draft': {
      const revision = (await db.policyDrafts.get(step.policy))?.revision ?? 0;
      const settings = { days: step.value };
      const params = { policy: step.policy, settings, settingsVersion: 1, revision };
      await perform(db, saveDraft, params, actor, now);
      return;
    }
    case 'publish': {
      const draft = await db.policyDrafts.get(step.policy);
      if (!draft) return;
      const { revision } = draft;
      const params = { policy: step.policy, revision, defaults: null, note: '', rehearsal: null };
      await perform(db, publishDraft, { ...params, liveFrom: null }, actor, now).catch(() => null);
    }
  }
}

/** A review is one row; its text lies in a text column. */
export function builtReviews(
  texts: Readonly<Record<string, string>>,
  dictionaries: DictionarySet,
): BuiltTable {
  const columns = columnBuilders(reviews);
  for (const [review, body] of Object.entries(texts)) {
    for (const [name, builder] of Object.entries(columns)) {
      if (name !== 'review' && name !== 'body') builder.pushMissing();
    }
    columns.review.push(dictionaries.get('reviews.review').codeOf(review));
    columns.body.push(body);
  }
  return builtTable(reviews, columns, Object.keys(texts).length);
}

/** What the pages of a shop would show of its facts: visible lines and reviews, sorted. */
export async function visibleFacts(db: WorkspaceDb): Promise<string[]> {
  const facts = new ResidentFacts(db, 1 << 20);
  const { lines, read } = await facts.read({
    lines: columnsOf(orderLines, 'order', 'customer', 'product', 'amount', 'placedAt'),
    read: columnsOf(reviews, 'review', 'body'),
  });
  const words = async (name: string) => facts.dictionary(name);
  const orders = await words('orderLines.order');
  const people = await words('customers.customer');
  const products = await words('products.product');
  const names = await words('reviews.review');
  const found: string[] = [];
  for (const { rows, hidden, columns } of lines.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const { order, customer, product, amount, placedAt } = columns;
      found.push(
        [
          orders.valueAt(order.values[row] ?? -1),
          people.valueAt(customer.values[row] ?? -1),
          products.valueAt(product.values[row] ?? -1),
          amount.values[row],
          placedAt.values[row],
        ].join(' '),
      );
    }
  }
  for (const { rows, hidden, columns } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      found.push(
        `${names.valueAt(columns.review.values[row] ?? -1)}: ${textAt(columns.body, row)}`,
      );
    }
  }
  return found.sort();
}
