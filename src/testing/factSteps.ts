import fc from 'fast-check';
import { undoImport } from '../shared/data/facts/undoImport.ts';
import { commitFacts, type CommitOutcome } from '../shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../shared/data/facts/dictionarySet.ts';
import type { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../shared/domain/facts/columnBuilders.ts';
import { reviews } from '../shared/domain/facts/factTables.ts';
import { anActor } from './anActor.ts';
import { builtOrders, type OrderLineInput } from './builtOrders.ts';

/** Something that happens to a shop's facts: a file comes in, or an import is taken back. */
export type FactStep =
  | {
      do: 'import';
      documents: { order: number; products: number[] }[];
      reviews: { review: number; body: string }[];
    }
  | { do: 'undo'; which: number };

const importStep = fc.record({
  do: fc.constant('import' as const),
  documents: fc.uniqueArray(
    fc.record({ order: fc.nat(6), products: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }) }),
    { selector: ({ order }) => order, minLength: 1, maxLength: 5 },
  ),
  reviews: fc.uniqueArray(
    fc.record({ review: fc.nat(4), body: fc.constantFrom('', '好', '很好', 'good', 'go') }),
    { selector: ({ review }) => review, maxLength: 3 },
  ),
});
const undoStep = fc.record({ do: fc.constant('undo' as const), which: fc.nat(8) });

/** Any sequence of imports, newer versions of documents, and undos. */
export const factSteps: fc.Arbitrary<FactStep[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: importStep }, undoStep),
  { maxLength: 12 },
);

/** A review is one row; its text lies in a text column. */
export type ReviewInput = { review: string; body: string };

export function builtReviews(
  rows: readonly ReviewInput[],
  dictionaries: DictionarySet,
): BuiltTable {
  const columns = columnBuilders(reviews);
  for (const { review, body } of rows) {
    for (const [name, builder] of Object.entries(columns)) {
      if (name !== 'review' && name !== 'body') builder.pushMissing();
    }
    columns.review.push(dictionaries.get('reviews.review').codeOf(review));
    columns.body.push(body);
  }
  return builtTable(reviews, columns, rows.length);
}

/** Imports order lines and reviews, at a moment given in epoch ms. */
export async function importOrders(
  db: WorkspaceDb,
  id: string,
  lines: readonly OrderLineInput[],
  written: readonly ReviewInput[] = [],
  at = 1,
): Promise<CommitOutcome> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const tables = [
    builtOrders(lines, dictionaries),
    ...(written.length > 0 ? [builtReviews(written, dictionaries)] : []),
  ];
  const about = { kind: 'orders', format: 'own', fileName: `${id}.csv`, fileBytes: 1, rowsBad: 0 };
  const hooks = { aborted: () => false, progress: () => undefined };
  return commitFacts(db, tables, dictionaries, { id, at, by: anActor, ...about }, hooks);
}

/** Does step `n` of a sequence: imports are called i<n>; undoing what is not there does nothing. */
export async function takeFactStep(db: WorkspaceDb, step: FactStep, n: number): Promise<void> {
  if (step.do === 'undo') {
    await undoImport(db, `i${step.which}`, anActor, n);
    return;
  }
  const lines = step.documents.flatMap(({ order, products }) =>
    products.map((product) => ({
      order: `o${order}`,
      customer: 'c',
      product: `p${product}`,
      amount: 100,
    })),
  );
  const written = step.reviews.map(({ review, body }) => ({ review: `r${review}`, body }));
  await importOrders(db, `i${n}`, lines, written, n);
}
