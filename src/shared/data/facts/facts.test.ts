import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnsOf } from '../../domain/facts/factSource.ts';
import { orderLines, reviews } from '../../domain/facts/factTables.ts';
import { textAt } from '../../domain/facts/textAt.ts';
import { isHidden } from '../../domain/facts/hiddenRows.ts';
import { anActor } from '../../../testing/anActor.ts';
import { builtOrders, type OrderLineInput } from '../../../testing/builtOrders.ts';
import { factSteps, importOrders } from '../../../testing/factSteps.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { clearLeftovers } from './clearLeftovers.ts';
import { commitFacts, ImportCancelled } from './commitFacts.ts';
import { DictionarySet, loadDictionaries } from './dictionarySet.ts';
import { ResidentFacts } from './residentFacts.ts';
import { undoImport } from './undoImport.ts';

let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`facts-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const quiet = { aborted: () => false, progress: () => undefined };

async function prepared(lines: readonly OrderLineInput[]) {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  return { built: builtOrders(lines, dictionaries), dictionaries };
}

async function commit(id: string, lines: readonly OrderLineInput[], hooks = quiet) {
  const { built, dictionaries } = await prepared(lines);
  return commitFacts(db, [built], dictionaries, description(id), hooks);
}

function description(id: string) {
  return {
    id,
    kind: 'orders',
    format: 'own',
    fileName: 'a.csv',
    fileBytes: 1,
    at: 1,
    by: anActor,
    rowsBad: 0,
  };
}

/** Visible lines as "order customer product amount", sorted. */
async function visible(facts = new ResidentFacts(db, 1 << 20)): Promise<string[]> {
  const { lines } = await facts.read({
    lines: columnsOf(orderLines, 'order', 'customer', 'product', 'amount'),
  });
  const [orders, people, products] = await Promise.all(
    ['orderLines.order', 'customers.customer', 'products.product'].map((name) =>
      facts.dictionary(name),
    ),
  );
  const found: string[] = [];
  for (const { rows, hidden, columns } of lines.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      found.push(
        [
          orders?.valueAt(columns.order.values[row] ?? -1),
          people?.valueAt(columns.customer.values[row] ?? -1),
          products?.valueAt(columns.product.values[row] ?? -1),
          columns.amount.values[row],
        ].join(' '),
      );
    }
  }
  return found.sort();
}

/** Visible reviews as "review: body", sorted. */
async function visibleReviews(facts: ResidentFacts): Promise<string[]> {
  const { read } = await facts.read({ read: columnsOf(reviews, 'review', 'body') });
  const names = await facts.dictionary('reviews.review');
  const found: string[] = [];
  for (const { rows, hidden, columns } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const name = names.valueAt(columns.review.values[row] ?? -1);
      found.push(`${name}: ${textAt(columns.body, row)}`);
    }
  }
  return found.sort();
}

const line = (order: string, product: string, amount = 100): OrderLineInput => ({
  order,
  customer: 'c',
  product,
  amount,
});

describe('importing facts', () => {
  test('shows what was imported, identical lines included', async () => {
    await commit('i1', [line('o1', 'tea'), line('o1', 'tea'), line('o2', 'cup')]);
    expect(await visible()).toEqual(['o1 c tea 100', 'o1 c tea 100', 'o2 c cup 100']);
  });

  test('finds nothing new in the same file, in any order of lines, and writes nothing', async () => {
    await commit('i1', [line('o1', 'tea'), line('o1', 'pot'), line('o2', 'cup')]);
    const again = await commit('i2', [line('o2', 'cup'), line('o1', 'pot'), line('o1', 'tea')]);
    expect(again).toMatchObject({ written: false, fresh: 0, updated: 0, same: 2 });
    expect(await db.imports.count()).toBe(1);
  });

  test('replaces all lines of a document that comes newer, and leaves no ghosts', async () => {
    await commit('i1', [line('o1', 'tea'), line('o1', 'pot'), line('o2', 'cup')]);
    const outcome = await commit('i2', [line('o1', 'tea')]);
    expect(outcome).toMatchObject({ fresh: 0, updated: 1, same: 0, rows: 1 });
    expect(await visible()).toEqual(['o1 c tea 100', 'o2 c cup 100']);
  });

  test('cuts more rows than a segment holds into several', async () => {
    const many = Array.from({ length: 70_000 }, (_, i) => line(`o${i}`, 'tea', i));
    await commit('i1', many);
    expect(await db.segments.count()).toBe(2);
    await commit('i2', [line('o3', 'cup', 1), line('o69999', 'cup', 2)]);
    const now = await visible();
    expect(now.length).toBe(70_000);
    expect(now.filter((text) => text.includes('cup'))).toEqual(['o3 c cup 1', 'o69999 c cup 2']);
  });

  test('keeps what a later file had just the same when the earlier import is undone', async () => {
    await commit('i1', [line('o1', 'tea'), line('o2', 'cup')]);
    await commit('i2', [line('o1', 'tea'), line('o3', 'pot')]);
    expect(await undoImport(db, 'i1', anActor, 2)).toBe(true);
    expect(await visible()).toEqual(['o1 c tea 100', 'o3 c pot 100']);
    expect(await undoImport(db, 'i2', anActor, 3)).toBe(true);
    expect(await visible()).toEqual([]);
    expect([await db.columns.count(), await db.segments.count(), await db.masks.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  test('undoes an import once only', async () => {
    await commit('i1', [line('o1', 'tea')]);
    expect(await undoImport(db, 'i1', anActor, 2)).toBe(true);
    expect(await undoImport(db, 'i1', anActor, 3)).toBe(false);
  });
});

describe('an import that does not get to its end', () => {
  test('leaves no trace when it is cancelled', async () => {
    await commit('i1', [line('o1', 'tea')]);
    const cancelled = commit('i2', [line('o1', 'cup')], { ...quiet, aborted: () => true });
    await expect(cancelled).rejects.toThrow(ImportCancelled);
    expect(await visible()).toEqual(['o1 c tea 100']);
    expect(await db.staging.count()).toBe(0);
    expect((await db.columns.toArray()).every(({ segment }) => segment.startsWith('i1/'))).toBe(
      true,
    );
  });

  test('is cleared at the next start when it died between staging and publishing', async () => {
    await commit('i1', [line('o1', 'tea')]);
    // A dead tab cannot clean up after itself: its rows are there, nothing refers to them.
    await db.staging.put({ importId: 'dead', startedAt: 1 });
    const [column] = await db.columns.toArray();
    if (column) await db.columns.put({ ...column, segment: 'dead/orderLines/0' });
    expect(await visible()).toEqual(['o1 c tea 100']);
    expect(await clearLeftovers(db)).toBe(1);
    expect((await db.columns.toArray()).some(({ segment }) => segment.startsWith('dead'))).toBe(
      false,
    );
    expect(await visible()).toEqual(['o1 c tea 100']);
  });
});

describe('two writers', () => {
  test('get codes of their own when both began before either published', async () => {
    const a = await prepared([line('o1', 'tea')]);
    const b = await prepared([line('o2', 'cup'), line('o1', 'pot')]);
    await Promise.all([
      commitFacts(db, [a.built], a.dictionaries, description('a'), quiet),
      commitFacts(db, [b.built], b.dictionaries, description('b'), quiet),
    ]);
    expect(await visible()).toEqual(['o1 c pot 100', 'o2 c cup 100']);
    const dictionaries = await loadDictionaries(db);
    expect(dictionaries.get('orderLines.order')?.size).toBe(2);
  });
});

describe('a reader', () => {
  test('sees one generation while an import is being published', async () => {
    const before = Array.from({ length: 200 }, (_, i) => line(`o${i}`, 'tea'));
    const after = before.map(({ order }) => line(order, 'cup'));
    await commit('i1', before);
    const facts = new ResidentFacts(db, 1 << 20);
    let running = true;
    const writing = commit('i2', after).finally(() => (running = false));
    const seen = new Set<string>();
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the promise
    while (running) {
      const kinds = new Set((await visible(facts)).map((text) => text.split(' ')[2]));
      seen.add([...kinds].sort().join('+'));
    }
    await writing;
    seen.add([...new Set((await visible(facts)).map((text) => text.split(' ')[2]))].join('+'));
    expect([...seen].sort()).toEqual(['cup', 'tea']);
  });

  test('reads the same with no room to keep columns', async () => {
    await commit('i1', [line('o1', 'tea'), line('o2', 'cup')]);
    expect(await visible(new ResidentFacts(db, 0))).toEqual(['o1 c tea 100', 'o2 c cup 100']);
  });
});

/** The plainest thing that could be right: every import whole, the newest live holder is seen. */
class Model {
  readonly imports: { id: string; live: boolean; documents: Map<string, string[]> }[] = [];
  seen(): Map<string, string[]> {
    const seen = new Map<string, string[]>();
    for (const { live, documents } of this.imports) {
      if (live) for (const [name, lines] of documents) seen.set(name, lines);
    }
    return seen;
  }
  /** Lines of the documents whose name begins so. */
  lines(of: 'o' | 'r'): string[] {
    const seen = [...this.seen()].filter(([name]) => name.startsWith(of));
    return seen.flatMap(([, lines]) => lines).sort();
  }
  brings(documents: Map<string, string[]>): boolean {
    const seen = this.seen();
    return [...documents].some(([name, lines]) => seen.get(name)?.join() !== lines.join());
  }
}

test('any sequence of imports, newer versions and undos shows what a simple model shows', async () => {
  await fc.assert(
    fc.asyncProperty(factSteps, async (sequence) => {
      const model = new Model();
      const facts = new ResidentFacts(db, 1 << 20);
      for (const [n, step] of sequence.entries()) {
        if (step.do === 'undo') {
          const target = model.imports[step.which];
          const undone = target ? await undoImport(db, target.id, anActor, n) : false;
          expect(undone).toBe(target?.live ?? false);
          if (target) target.live = false;
        } else {
          const documents = new Map([
            ...step.documents.map(({ order, products }): [string, string[]] => [
              `o${order}`,
              products.map((product) => `o${order} c p${product} 100`).sort(),
            ]),
            ...step.reviews.map(({ review, body }): [string, string[]] => [
              `r${review}`,
              [`r${review}: ${body}`],
            ]),
          ]);
          const lines = step.documents.flatMap(({ order, products }) =>
            products.map((product) => line(`o${order}`, `p${product}`)),
          );
          const written = step.reviews.map(({ review, body }) => ({ review: `r${review}`, body }));
          const outcome = await importOrders(db, `i${n}`, lines, written);
          expect(outcome.written).toBe(model.brings(documents));
          if (outcome.written) model.imports.push({ id: `i${n}`, live: true, documents });
        }
        expect(await visible(facts)).toEqual(model.lines('o'));
        expect(await visibleReviews(facts)).toEqual(model.lines('r'));
      }
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
    { numRuns: 60 },
  );
}, 60_000);
