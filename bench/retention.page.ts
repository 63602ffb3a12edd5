import '../src/shared/withoutEval.ts';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Int32, makeVector, Table, vectorFromArray } from 'apache-arrow';
import * as aq from 'arquero';
import { proxy, wrap } from 'comlink';
import { z } from 'zod';

import type { retentionJobs } from '../src/features/retention/jobs.ts';
import type { CohortTable } from '../src/features/retention/domain/retentionTypes.ts';
import { DEFAULT_QUERY } from '../src/features/retention/domain/retentionQuery.ts';
import { civilDate } from '../src/shared/domain/time/civilDay.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs } from '../src/shared/jobs/remoteJobs.ts';
import { benchShop, type BenchShop } from './benchShop.ts';
import { MONTHLY_COHORTS, startDuckDb } from './duckDb.ts';
import type { GeneratedLines } from './generatedOrders.mjs';

const cellSchema = z.object({ cohort: z.number(), k: z.number(), customers: z.number() });
const jobs = remoteJobs<typeof retentionJobs>('retention');
const MONTHS = 36;
const SHANGHAI_MS = 8 * 3_600_000;

/** Customers by cohort month (months since year 0) and months since, as "24286+3" → 17. */
type Cells = Map<string, number>;

/** Called by retention.bench.mjs; times are of one run, in milliseconds. */
const bench = {
  shop: undefined as BenchShop | undefined,
  runs: 0,
  client: undefined as JobClient | undefined,
  duck: undefined as AsyncDuckDBConnection | undefined,
  columns: undefined as { customer: Int32Array; local: Float64Array } | undefined,

  /** Makes the shop and starts the worker; the first call reads and indexes all lines. */
  async prepare(lines: number, superseded: number): Promise<{ id: string; firstMs: number }> {
    const shop = await benchShop(lines, superseded);
    bench.shop = shop;
    const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
      type: 'module',
    });
    const server = wrap<JobServer>(worker);
    bench.client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
    const { ms } = await bench.huitou();
    return { id: shop.id, firstMs: ms };
  },

  /** Each run asks for another least size, which changes no cell: so no answer is reused. */
  async huitou(): Promise<{ ms: number; cells: [string, number][] }> {
    const { client, shop } = bench;
    if (!client || !shop) throw new Error('prepare first');
    const query = { ...DEFAULT_QUERY, columns: MONTHS, minSize: 1000 + bench.runs++ };
    const call = jobs.cohorts({ query, calendar: { zone: 'Asia/Shanghai', weekStart: 1 } });
    const start = performance.now();
    const answer = await client.run(shop.database, call, () => undefined).answer;
    const ms = performance.now() - start;
    if (!answer) throw new Error('no answer');
    return { ms, cells: [...cellsOf(answer.table)] };
  },

  /** Loading is left out of DuckDB's time and of arquero's. */
  async preparePeers(): Promise<void> {
    const parts = bench.shop?.visible ?? [];
    const customer = joined(parts, (part) => part.customer);
    const local = Float64Array.from(
      parts.flatMap((part) => Array.from(part.placedAt, (ms) => ms + SHANGHAI_MS)),
    );
    bench.columns = { customer, local };
    const { db } = await startDuckDb();
    const duck = await db.connect();
    const micros = BigInt64Array.from(local, (ms) => BigInt(ms) * 1000n);
    const table = new Table({
      customer: makeVector({ type: new Int32(), data: customer }),
      micros: vectorFromArray(micros),
    });
    await duck.insertArrowTable(table, { name: 'raw', create: true });
    await duck.query(
      'CREATE TABLE lines AS SELECT customer, make_timestamp(micros) AS local FROM raw',
    );
    await duck.query('DROP TABLE raw');
    bench.duck = duck;
  },

  async duckdb(): Promise<{ ms: number; cells: [string, number][] }> {
    if (!bench.duck) throw new Error('preparePeers first');
    const start = performance.now();
    const result = await bench.duck.query(MONTHLY_COHORTS);
    const ms = performance.now() - start;
    const cells: Cells = new Map();
    for (const row of result) {
      const { cohort, k, customers } = cellSchema.parse(row);
      cells.set(`${cohort}+${k}`, customers);
    }
    return { ms, cells: [...cells] };
  },

  arquero(): { ms: number; cells: [string, number][] } {
    if (!bench.columns) throw new Error('preparePeers first');
    const { customer, local } = bench.columns;
    const start = performance.now();
    const month = Int32Array.from(local, (ms) => {
      const date = new Date(ms);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    });
    const months = aq
      .table({ customer, month })
      .groupby('customer', 'month')
      .rollup({ n: aq.op.count() });
    const firsts = months.groupby('customer').rollup({ cohort: aq.op.min('month') });
    const result = months
      .join(firsts, 'customer')
      .derive({ k: (row: { month: number; cohort: number }) => row.month - row.cohort })
      .groupby('cohort', 'k')
      .rollup({ customers: aq.op.count() });
    const ms = performance.now() - start;
    const cells: Cells = new Map();
    for (const row of result.objects()) {
      const { cohort, k, customers } = cellSchema.parse(row);
      cells.set(`${cohort}+${k}`, customers);
    }
    return { ms, cells: [...cells] };
  },
};

function cellsOf(table: CohortTable): Cells {
  const cells: Cells = new Map();
  for (let row = 0; row < table.rows; row++) {
    const { year, month } = civilDate(table.firstDay[row] ?? 0);
    for (let k = 0; k < table.columns; k++) {
      const customers = table.customers[row * table.columns + k] ?? 0;
      if (customers > 0) cells.set(`${year * 12 + month - 1}+${k}`, customers);
    }
  }
  return cells;
}

function joined(
  parts: readonly GeneratedLines[],
  of: (part: GeneratedLines) => Int32Array,
): Int32Array {
  const all = new Int32Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(of(part), at);
    at += part.length;
  }
  return all;
}

Object.assign(globalThis, { bench });
