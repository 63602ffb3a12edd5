import 'fake-indexeddb/auto';
import { expose, proxy, wrap } from 'comlink';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtOrders } from '../../testing/builtOrders.ts';
import { columnsOf } from '../domain/facts/factSource.ts';
import { orderLines } from '../domain/facts/factTables.ts';
import { job } from '../domain/jobs/job.ts';
import { commitFacts } from '../data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../data/facts/dictionarySet.ts';
import { anActor } from '../../testing/anActor.ts';
import { undoImport } from '../data/facts/undoImport.ts';
import { WorkspaceDb } from '../data/workspaceDb.ts';
import { JobClient } from './jobClient.ts';
import { JobServer } from './jobServer.ts';
import { remoteJobs } from './remoteJobs.ts';

let runs = 0;
let progressSeen = (): void => undefined;
let built = 0;
const countingJobs = {
  countLines: job(['orderLines'], async (context, { step }: { step: number }) => {
    runs++;
    const rows = await context.resident('rows', async () => {
      built++;
      const { lines } = await context.facts.read({ lines: columnsOf(orderLines, 'order') });
      return lines.rows;
    });
    return { rows: rows * step };
  }),
  writesFile: job([], () => Promise.resolve(new Blob([String(++runs)])), { keep: false }),
  fails: job([], () => Promise.reject(new RangeError('no such thing'))),
  reports: job([], async ({ progress }) => {
    const seen = new Promise<void>((resolve) => (progressSeen = resolve));
    progress(1, 2);
    await seen;
    return 'done';
  }),
  works: job([], async ({ pause }) => {
    for (;;) await pause();
  }),
  yields: job([], async ({ giveWay }) => {
    const before = runs;
    while (runs < before + 2) await giveWay();
    return 'last';
  }),
  waits: job([], async ({ signal }, params: { release: Promise<void> }) => {
    await params.release;
    return signal.aborted;
  }),
};
type CountingJobs = typeof countingJobs;
const jobs = remoteJobs<CountingJobs>('counting');

let db: WorkspaceDb;
let server: JobServer;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`jobs-${++serial}`);
  server = new JobServer({ counting: () => Promise.resolve(countingJobs) });
  runs = built = 0;
});
afterEach(async () => {
  await db.delete();
});

async function importOrder(id: string, order: string): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const table = builtOrders([{ order }], dictionaries);
  const description = {
    id,
    kind: 'orders',
    format: 'own',
    fileName: 'a.csv',
    fileBytes: 1,
    at: 1,
    by: anActor,
    rowsBad: 0,
  };
  const hooks = { aborted: () => false, progress: () => undefined };
  await commitFacts(db, [table], dictionaries, description, hooks);
}

let lastId = 0;
function run(call: { area: string; job: string; params: unknown }) {
  const { area, job: name, params } = call;
  return server.run({ id: ++lastId, database: db.name, area, job: name, params });
}

describe('a job server', () => {
  test('answers the same call from memory until an import changes a table of the job', async () => {
    await importOrder('i1', 'o1');
    expect(await run(jobs.countLines({ step: 1 }))).toEqual({ rows: 1 });
    expect(await run(jobs.countLines({ step: 1 }))).toEqual({ rows: 1 });
    expect([runs, built]).toEqual([1, 1]);
    await importOrder('i2', 'o2');
    expect(await run(jobs.countLines({ step: 1 }))).toEqual({ rows: 2 });
    await undoImport(db, 'i2', anActor, 2);
    expect(await run(jobs.countLines({ step: 1 }))).toEqual({ rows: 1 });
    expect([runs, built]).toEqual([3, 3]);
  });

  test('keeps what is resident over calls with other parameters', async () => {
    await importOrder('i1', 'o1');
    await run(jobs.countLines({ step: 1 }));
    expect(await run(jobs.countLines({ step: 5 }))).toEqual({ rows: 5 });
    expect([runs, built]).toEqual([2, 1]);
  });

  test('makes an answer anew each time where the job says that it is not to be kept', async () => {
    const texts: string[] = [];
    for (let n = 0; n < 2; n++) {
      const file = await run(jobs.writesFile({}));
      texts.push(file instanceof Blob ? await file.text() : '');
    }
    expect(texts).toEqual(['1', '2']);
  });

  test('answers nothing to a call that was cancelled meanwhile', async () => {
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const answer = run(jobs.waits({ release: waiting }));
    await new Promise((resolve) => setTimeout(resolve));
    server.cancel(lastId);
    release();
    expect(await answer).toBeUndefined();
  });

  test('ends a job that computes when it is cancelled, and goes on with the next', async () => {
    const answer = run(jobs.works({}));
    await new Promise((resolve) => setTimeout(resolve));
    server.cancel(lastId);
    expect(await answer).toBeUndefined();
    await expect(run(jobs.fails({}))).rejects.toThrow('no such thing');
  });

  test('lets those that wait go first where a job gives way, their errors among them', async () => {
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const long = run(jobs.yields({})).then(note('long'));
    const asked = [
      run(jobs.writesFile({})).then(note('first')),
      run(jobs.fails({})).catch(note('second')),
      run(jobs.writesFile({})).then(note('third')),
    ];
    await Promise.all([long, ...asked]);
    expect(order).toEqual(['first', 'second', 'third', 'long']);
  });

  test('ends a job that gives way when it is cancelled meanwhile', async () => {
    const answer = run(jobs.yields({}));
    await new Promise((resolve) => setTimeout(resolve));
    server.cancel(lastId);
    expect(await answer).toBeUndefined();
    expect(await run(jobs.writesFile({}))).toBeInstanceOf(Blob);
  });

  test('hands the error of a job to its caller, and refuses a job that it does not know', async () => {
    await expect(run(jobs.fails({}))).rejects.toThrow('no such thing');
    await expect(run({ area: 'counting', job: 'nothing', params: {} })).rejects.toThrow('no job');
    await expect(run({ area: 'nowhere', job: 'nothing', params: {} })).rejects.toThrow('no job');
  });
});

test('a client gets answers, errors and progress over a message channel', async () => {
  const { port1, port2 } = new MessageChannel();
  expose(server, port1);
  const remote = wrap<JobServer>(port2);
  const client = new JobClient(remote, (listener) => remote.onProgress(proxy(listener)));
  const progress: string[] = [];
  const { answer } = client.run(db.name, jobs.reports({}), ({ done, total }) => {
    progress.push(`${done}/${total}`);
    progressSeen();
  });
  expect(await answer).toBe('done');
  expect(progress).toEqual(['1/2']);
  await expect(client.run(db.name, jobs.fails({}), () => undefined).answer).rejects.toThrow(
    'no such thing',
  );
  port1.close();
  port2.close();
});
