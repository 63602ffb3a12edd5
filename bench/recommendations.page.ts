import '../src/shared/withoutEval.ts';
import { proxy, wrap, type Remote } from 'comlink';
import type { RecommendationRehearsal } from '../src/features/recommendations/domain/rehearsal/rehearsalTypes.ts';
import { recommendationPolicy } from '../src/features/recommendations/domain/settings/recommendationSettings.ts';
import type { recommendationJobs } from '../src/features/recommendations/jobs.ts';
import { DictionarySet } from '../src/shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../src/shared/domain/facts/columnBuilders.ts';
import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs, type JobCall } from '../src/shared/jobs/remoteJobs.ts';
import { builtOrders } from '../src/testing/builtOrders.ts';
import { importOnlineRetail } from '../src/testing/onlineRetail.ts';
import { manyCustomers } from './manyCustomers.ts';
import type { RecommendationsBench } from './recommendations.worker.ts';

const jobs = remoteJobs<typeof recommendationJobs>('recommendations');
const ZONE = 'Europe/London';
/** A browser reports tasks from here on, ms. */
const REPORTED_MS = 50;
const BEAT_MS = 4;

export type RehearsalRun = {
  /** From the call to the answer: reading the facts the first time, training, lists, intervals. */
  readonly ms: number;
  /** Longest task of the page meanwhile. */
  readonly task: number;
  readonly lists: number;
  readonly live: number | null;
  readonly draft: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

export type ReleaseRun = {
  /** From the call to the file: reading the facts, training, all lists. */
  readonly ms: number;
  /** Longest task of the page meanwhile. */
  readonly task: number;
  readonly lists: number;
  /** Products in all lists together. */
  readonly rows: number;
  readonly mb: number;
};

/** Called by recommendations.bench.mjs. */
const bench = {
  worker: undefined as Remote<RecommendationsBench> | undefined,
  database: '',

  /** Sends a call on to the worker; the first one starts it. */
  async inWorker(name: keyof RecommendationsBench, ...args: unknown[]): Promise<unknown> {
    bench.worker ??= wrap<RecommendationsBench>(
      new Worker(new URL('./recommendations.worker.ts', import.meta.url), { type: 'module' }),
    );
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- recommendations.bench.mjs gives each call what it takes
    const call = bench.worker[name] as unknown as (...given: unknown[]) => Promise<unknown>;
    return await call(...args);
  },

  async readMovieLens(url: string): Promise<void> {
    await bench.inWorker('readMovieLens', await (await fetch(url)).text());
  },

  async readOnlineRetail(url: string): Promise<void> {
    await bench.inWorker('readOnlineRetail', await (await fetch(url)).blob());
  },

  /** Makes a shop of Online Retail, as an import would. */
  async importShop(url: string): Promise<void> {
    const { table, dictionaries } = await importOnlineRetail(await (await fetch(url)).blob());
    bench.database = await shopOf(table, dictionaries);
  },

  /** Makes a shop of so many customers and products. */
  async manyCustomers(customers: number, products: number, linesEach: number): Promise<void> {
    const dictionaries = new DictionarySet(new Map());
    const lines = manyCustomers(customers, products, linesEach);
    bench.database = await shopOf(builtOrders(lines, dictionaries), dictionaries);
  },

  /** Lists for every customer as a file, with the settings that a shop begins with. */
  async release(slots: number): Promise<ReleaseRun> {
    const call = jobs.releaseLists({
      settings: recommendationPolicy.defaults,
      version: 1,
      placement: 'home',
      slots,
      format: 'jsonl',
      reveal: true,
      zone: ZONE,
      at: Date.UTC(2026, 0, 2),
    });
    const { answer, ms, task } = await timed(call);
    const { lists, rows, file } = answer;
    return { ms, task, lists, rows, mb: file.size / 1e6 };
  },

  /**
   * Item neighbours: live as they come, a draft that keeps more of them and shrinks more. In a fresh
   * worker, as after the page was opened.
   */
  async rehearse(): Promise<RehearsalRun> {
    const { defaults } = recommendationPolicy;
    const { home } = defaults;
    const withNeighbours = (neighbours: number, shrink: number) => ({
      ...defaults,
      home: {
        ...home,
        algorithms: {
          ...home.algorithms,
          popularity: { ...home.algorithms.popularity, weight: 0 },
          itemKnn: { ...home.algorithms.itemKnn, neighbours, shrink },
        },
      },
    });
    const call = jobs.rehearse({
      live: withNeighbours(100, 10),
      draft: withNeighbours(200, 30),
      split: { method: 'time', testDays: 30 },
      zone: ZONE,
      currency: 'GBP',
      at: Date.UTC(2011, 11, 10),
    });
    const { answer, ms, task } = await timed(call);
    return { ms, task, ...comparison(answer) };
  },
};

/** What a job answers in a fresh worker, as after the page was opened; its time, and the page's task. */
async function timed<R>(
  call: JobCall<R>,
): Promise<{ readonly answer: R; readonly ms: number; readonly task: number }> {
  const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
    type: 'module',
  });
  const server = wrap<JobServer>(worker);
  const client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
  const longest = watchTasks();
  const start = performance.now();
  const answer = await client.run(bench.database, call, () => undefined).answer;
  const ms = performance.now() - start;
  const task = longest();
  worker.terminate();
  if (answer === undefined) throw new Error('no answer');
  return { answer, ms, task };
}

/** Stores order lines as an import would; the name of the shop's database. */
async function shopOf(table: BuiltTable, dictionaries: DictionarySet): Promise<string> {
  const { id } = await createWorkspace(
    { name: 'Bench', zone: ZONE, weekStart: 1, currency: 'GBP' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  const source = {
    id: 'bench',
    kind: 'orders',
    format: 'uciOnlineRetail',
    fileName: 'bench.csv',
    fileBytes: 1,
    at: 1,
    by: { name: '', job: '', machine: 'bench' },
    rowsBad: 0,
  } as const;
  const hooks = { aborted: () => false, progress: () => undefined };
  await commitFacts(db, [table], dictionaries, source, hooks);
  db.close();
  return databaseOf(id);
}

function comparison({ metrics, placements }: RecommendationRehearsal) {
  const ndcg = metrics.find(({ id }) => id === 'home.ndcg');
  if (!ndcg?.difference) throw new Error('no comparison');
  const { live, draft, difference } = ndcg;
  return {
    lists: placements[0]?.lists ?? 0,
    live,
    draft,
    lower: difference.lower,
    upper: difference.upper,
  };
}

/**
 * The longest task of the page until the answer is called: of those that the browser reports; where
 * none is, the longest gap of a heartbeat, which cannot have been a whole task above that.
 */
function watchTasks(): () => number {
  let task = 0;
  let gap = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  observer.observe({ type: 'longtask' });
  let beat = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - beat - BEAT_MS);
    beat = now;
  }, BEAT_MS);
  return () => {
    clearInterval(timer);
    for (const { duration } of observer.takeRecords()) task = Math.max(task, duration);
    observer.disconnect();
    return task > 0 ? task : Math.min(gap, REPORTED_MS);
  };
}

Object.assign(globalThis, { bench });
