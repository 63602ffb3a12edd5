import '../src/shared/withoutEval.ts';
import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { Dexie } from 'dexie';
import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet } from '../src/shared/data/facts/dictionarySet.ts';
import { WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { benchOrderTable } from './benchShop.ts';
import { MONTHLY_COHORTS, startDuckDb } from './duckDb.ts';
import { CHANNELS, COUNTRIES, generatedOrders } from './generatedOrders.mjs';

const made = generatedOrders({ lines: 100_000, customers: 8000, seed: 7 });

/** Called by import.bench.mjs; every answer is milliseconds of one run. */
const bench = {
  /** DuckDB-WASM started → the file read into a table → monthly cohorts; nothing is stored. */
  async duckdb(): Promise<{ ms: number; cells: number }> {
    const file = document.querySelector('input')?.files?.[0];
    if (!file) throw new Error('choose a file first');
    const start = performance.now();
    const { db, stop } = await startDuckDb();
    await db.registerFileHandle('orders.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const connection = await db.connect();
    await connection.query(
      `CREATE TABLE lines AS SELECT *, placed_at AS local FROM read_csv('orders.csv')`,
    );
    const result = await connection.query(MONTHLY_COHORTS);
    const ms = performance.now() - start;
    await stop();
    return { ms, cells: result.numRows };
  },

  /** 100,000 parsed lines as columns, through the product's own commit; parsing is left out. */
  async columns(): Promise<number> {
    const db = new WorkspaceDb(`bench-columns-${performance.now()}`);
    await db.open();
    const dictionaries = new DictionarySet(new Map());
    const table = benchOrderTable(made, dictionaries);
    const start = performance.now();
    await commitFacts(
      db,
      [table],
      dictionaries,
      {
        id: 'a',
        kind: 'orders',
        format: '',
        fileName: '',
        fileBytes: 0,
        at: 1,
        by: { name: '', job: '', machine: 'bench' },
        rowsBad: 0,
      },
      { aborted: () => false, progress: () => undefined },
    );
    const ms = performance.now() - start;
    await db.delete();
    return ms;
  },

  /** The same lines as plain Dexie rows with two indexes, in bulks of 10,000. */
  async rows(): Promise<number> {
    const db = new Dexie(`bench-rows-${performance.now()}`);
    db.version(1).stores({ lines: '++id, order, customer' });
    await db.open();
    const rows = Array.from({ length: made.length }, (_, i) => ({
      order: `A${made.order[i]}`,
      placedAt: made.placedAt[i],
      customer: `C${made.customer[i]}`,
      product: `SKU-${made.product[i]}`,
      quantity: made.quantity[i],
      unitPrice: made.unitPrice[i],
      country: COUNTRIES[made.country[i] ?? 0],
      channel: CHANNELS[made.channel[i] ?? 0],
    }));
    const start = performance.now();
    await db.transaction('rw', 'lines', async () => {
      for (let from = 0; from < rows.length; from += 10_000) {
        await db.table('lines').bulkAdd(rows.slice(from, from + 10_000));
      }
    });
    const ms = performance.now() - start;
    await db.delete();
    return ms;
  },
};

Object.assign(globalThis, { bench });
