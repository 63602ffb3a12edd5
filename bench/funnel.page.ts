import '../src/shared/withoutEval.ts';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Float64, Int32, Int8, makeVector, Table } from 'apache-arrow';
import { proxy, wrap } from 'comlink';
import { z } from 'zod';

import { TextClassifier } from '../src/features/experience/domain/sentiment/textClassifier.ts';
import { trainClassifier } from '../src/features/experience/domain/sentiment/trainClassifier.ts';
import type { experienceJobs } from '../src/features/experience/jobs.ts';
import { EVENT_TYPES, PAYMENT_RESULT } from '../src/shared/domain/facts/factTables.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs } from '../src/shared/jobs/remoteJobs.ts';
import { startDuckDb } from './duckDb.ts';
import { eventShop, type EventShop } from './eventShop.ts';
import { FUNNEL_SQL } from './funnelSql.ts';
import { reviewTexts } from './generatedReviews.ts';

const WINDOW_DAYS = 7;
const DAY = 86_400_000;
const STEPS = ['view', 'cart', 'checkout', 'paid'] as const;
const PAYMENT = EVENT_TYPES.indexOf('payment');
const rowSchema = z.object({ a: z.number(), b: z.number(), c: z.number(), d: z.number() });
const jobs = remoteJobs<typeof experienceJobs>('experience');

/** One run: milliseconds, and the people at each step. */
type Run = { readonly ms: number; readonly people: readonly number[] };

/** Called by funnel.bench.mjs. */
const bench = {
  shop: undefined as EventShop | undefined,
  runs: 0,
  /** Epoch ms of the newest event. */
  newest: 0,
  client: undefined as JobClient | undefined,
  duck: undefined as AsyncDuckDBConnection | undefined,

  /** Makes the shop and starts the worker; the first call reads the columns and tells people apart. */
  async prepare(events: number): Promise<Run> {
    const shop = await eventShop(events);
    bench.shop = shop;
    for (const { at } of shop.parts)
      for (const one of at) if (one > bench.newest) bench.newest = one;
    const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
      type: 'module',
    });
    const server = wrap<JobServer>(worker);
    bench.client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
    return bench.huitou();
  },

  /** Each run asks at a later moment, which changes no number: so no answer is reused. */
  async huitou(): Promise<Run> {
    const { client, shop } = bench;
    if (!client || !shop) throw new Error('prepare first');
    const call = jobs.funnel({
      steps: [...STEPS],
      by: 'none',
      window: WINDOW_DAYS,
      days: null,
      now: bench.newest + 1 + bench.runs++,
    });
    const start = performance.now();
    const answer = await client.run(shop.database, call, () => undefined).answer;
    const ms = performance.now() - start;
    if (!answer) throw new Error('no answer');
    return { ms, people: answer.all.steps.map(({ ofFirst }) => ofFirst.count) };
  },

  /** DuckDB is told who each event is of, and which step it can be; loading is left out of its time. */
  async prepareDuckDb(): Promise<void> {
    const { db } = await startDuckDb();
    const duck = await db.connect();
    const ofType = new Int8Array(256).fill(-1);
    STEPS.forEach((step, place) => {
      ofType[step === 'paid' ? PAYMENT : EVENT_TYPES.indexOf(step)] = place;
    });
    let first = true;
    for (const { person, at, type, result } of bench.shop?.parts ?? []) {
      const step = Int8Array.from(type, (one, i) =>
        result[i] === PAYMENT_RESULT.failed ? -1 : (ofType[one] ?? -1),
      );
      const table = new Table({
        person: makeVector({ type: new Int32(), data: person }),
        t: makeVector({ type: new Float64(), data: at }),
        step: makeVector({ type: new Int8(), data: step }),
      });
      await duck.insertArrowTable(table, { name: 'raw', create: first });
      first = false;
    }
    await duck.query(`CREATE TABLE events AS
      SELECT person, t::BIGINT AS t, CASE WHEN step >= 0 THEN step END AS step FROM raw`);
    await duck.query('DROP TABLE raw');
    bench.duck = duck;
  },

  async duckdb(form: keyof typeof FUNNEL_SQL): Promise<Run> {
    if (!bench.duck) throw new Error('prepareDuckDb first');
    const sql = FUNNEL_SQL[form].replaceAll('$TO', `${bench.newest - WINDOW_DAYS * DAY}`);
    const start = performance.now();
    const result = await bench.duck.query(sql);
    const ms = performance.now() - start;
    const { a, b, c, d } = rowSchema.parse(result.get(0));
    return { ms, people: [a, b, c, d] };
  },

  /**
   * Trains the classifier of sentiment on so many reviews (with the choice of its settings and the held-out
   * fifth, as the product does), and classifies as many other texts. Making the texts is left out.
   */
  async classifier(reviews: number, texts: number) {
    const review = reviewTexts();
    const learned = Array.from({ length: reviews }, (_, n) => review(n));
    const others = Array.from({ length: texts }, (_, n) => review(reviews + n));
    const start = performance.now();
    const { model, heldOut } = await trainClassifier(
      {
        length: reviews,
        textAt: (n) => learned[n]?.text ?? '',
        labelAt: (n) => learned[n]?.label ?? 0,
      },
      2,
      20_261_130,
    );
    const trained = performance.now();
    const classifier = new TextClassifier(model);
    let right = 0;
    for (const { text, label } of others) if (classifier.classify(text) === label) right++;
    const done = performance.now();
    let units = 0;
    for (const { text } of learned) units += text.length;
    return {
      trainMs: trained - start,
      classifyMs: done - trained,
      heldOut: heldOut.right.rate,
      right: right / texts,
      meanChars: units / reviews,
    };
  },
};

Object.assign(globalThis, { bench });
