import '../src/shared/withoutEval.ts';
import { proxy, wrap } from 'comlink';
import { RedemptionRefused } from '../src/features/loyalty/data/gifts/redemptionRefused.ts';
import { reserveRedemption } from '../src/features/loyalty/data/gifts/reserveRedemption.ts';
import { adjustPoints } from '../src/features/loyalty/data/ledger/adjustPoints.ts';
import type { loyaltyJobs } from '../src/features/loyalty/jobs.ts';
import { WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { perform } from '../src/shared/data/writes/perform.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs, type JobCall } from '../src/shared/jobs/remoteJobs.ts';
import { benchRules, FIRST_ORDER, loyaltyShop } from './loyaltyShop.ts';
import { BENCH_ACTOR } from './publishPolicy.ts';

const jobs = remoteJobs<typeof loyaltyJobs>('loyalty');

/** Called by loyalty.bench.mjs; times are of one run, in milliseconds. */
const bench = {
  id: '',
  database: '',
  client: undefined as JobClient | undefined,
  db: undefined as WorkspaceDb | undefined,
  longest: 0,
  serial: 0,

  async prepare(orders: number, customers: number): Promise<string> {
    const { id, database } = await loyaltyShop(orders, customers);
    const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
      type: 'module',
    });
    const server = wrap<JobServer>(worker);
    bench.client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
    bench.db = new WorkspaceDb(database);
    bench.id = id;
    bench.database = database;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        bench.longest = Math.max(bench.longest, duration);
      }
    }).observe({ type: 'longtask' });
    return id;
  },

  /** The longest task of the page since it was last asked for. */
  longestTask(): number {
    const { longest } = bench;
    bench.longest = 0;
    return longest;
  },

  /** Books the history; `now` moves on, so that nothing is answered from before. */
  async post(): Promise<{ ms: number; booked: number }> {
    const call = jobs.post({
      database: bench.database,
      now: Date.now(),
      actor: BENCH_ACTOR,
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      weekStart: 1,
      since: FIRST_ORDER,
    });
    const { ms, answer } = await timed(call);
    return { ms, booked: answer.booked };
  },

  async prove(): Promise<{ ms: number; entries: number; faults: number }> {
    const { ms, answer } = await timed(jobs.prove({ database: bench.database, at: Date.now() }));
    return { ms, entries: answer.entries, faults: answer.faultCount };
  },

  /**
   * Live rules beside a draft that gives more, and more each time, so that none is kept.
   *
   * @param anew the live rules are others than those rehearsed before, whose side is kept
   */
  async rehearse(anew = false): Promise<{ ms: number; inside: number }> {
    const call = jobs.rehearsePointRules({
      live: benchRules(anew ? 100 + bench.serial : 1),
      draft: benchRules(2 + bench.serial++),
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      weekStart: 1,
      posts: { database: bench.database, entries: 0 },
      at: Date.now(),
    });
    const { ms, answer } = await timed(call);
    return { ms, inside: answer.tookMs };
  },

  /** Reserves a gift for members all over the shop; those without points are passed over. */
  async redeem(count: number, customers: number): Promise<number[]> {
    const { db } = bench;
    if (!db) throw new Error('prepare first');
    const times: number[] = [];
    for (let n = 0; times.length < count && n < 10 * count; n++) {
      const id = `bench-${bench.serial++}`;
      const member = (bench.serial * 7919) % Math.floor(customers / 2);
      const params = { id, member, gift: 'cup', level: null, zone: 'Asia/Shanghai' };
      const start = performance.now();
      try {
        await perform(db, reserveRedemption, params, BENCH_ACTOR, Date.now());
        times.push(performance.now() - start);
      } catch (error) {
        if (!(error instanceof RedemptionRefused)) throw error;
      }
    }
    return times;
  },

  /** Books one after the other for members chosen all over the shop. */
  async single(count: number, customers: number): Promise<number[]> {
    const { db } = bench;
    if (!db) throw new Error('prepare first');
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const id = `bench-${bench.serial++}`;
      const member = (bench.serial * 7919) % Math.floor(customers / 2);
      const params = { id, member, points: 5, reason: 'Bench', expiresAt: null };
      const start = performance.now();
      await perform(db, adjustPoints, params, BENCH_ACTOR, Date.now());
      times.push(performance.now() - start);
    }
    return times;
  },
};

async function timed<R>(call: JobCall<R>): Promise<{ ms: number; answer: R }> {
  if (!bench.client) throw new Error('prepare first');
  const start = performance.now();
  const answer = await bench.client.run(bench.database, call, () => undefined).answer;
  const ms = performance.now() - start;
  if (answer === undefined) throw new Error('no answer');
  return { ms, answer };
}

Object.assign(globalThis, { bench });
