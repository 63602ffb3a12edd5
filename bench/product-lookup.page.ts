import '../src/shared/withoutEval.ts';
import { proxy, wrap } from 'comlink';
import type { serviceJobs } from '../src/features/service/jobs.ts';
import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { products } from '../src/shared/domain/facts/factTables.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs, type JobCall } from '../src/shared/jobs/remoteJobs.ts';
import { catalogueMessages, generatedCatalogue, type MadeProduct } from './generatedCatalogue.ts';

const jobs = remoteJobs<typeof serviceJobs>('service');
/** Products that a message is answered with, as the answer desk asks. */
const MOST = 5;

/** Called by product-lookup.bench.mjs; times in milliseconds. */
const bench = {
  catalogue: new Array<MadeProduct>(),
  database: '',

  async prepare(count: number): Promise<void> {
    const { id } = await createWorkspace(
      { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
      Date.now(),
    );
    bench.database = databaseOf(id);
    bench.catalogue = generatedCatalogue(count);
    const db = new WorkspaceDb(bench.database);
    await importCatalogue(db, bench.catalogue);
    db.close();
  },

  /** In a fresh worker: the first call, which reads the catalogue and builds the index; then messages one by one. */
  async lookUp(count: number): Promise<{ indexMs: number; times: number[]; found: number }> {
    const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
      type: 'module',
    });
    const server = wrap<JobServer>(worker);
    const client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
    const timed = async <R>(call: JobCall<R>) => {
      const start = performance.now();
      const answer = await client.run(bench.database, call, () => undefined).answer;
      if (answer === undefined) throw new Error('no answer');
      return { ms: performance.now() - start, answer };
    };
    // The worker has loaded the code of service, but none of the catalogue.
    await timed(jobs.authors({ stamp: { database: bench.database, agents: 0, tags: 0 } }));
    const { ms: indexMs, answer: all } = await timed(jobs.products({}));
    if (all !== bench.catalogue.length) throw new Error(`only ${all} products`);
    const times: number[] = [];
    let found = 0;
    for (const message of catalogueMessages(bench.catalogue, count)) {
      const { ms, answer } = await timed(jobs.lookUp({ messages: [message], most: MOST }));
      times.push(ms);
      if ((answer[0] ?? []).length > 0) found++;
    }
    worker.terminate();
    return { indexMs, times, found };
  },
};

async function importCatalogue(db: WorkspaceDb, catalogue: readonly MadeProduct[]): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(products);
  for (const { id, name, otherName } of catalogue) {
    columns.product.push(code('products.product', id));
    columns.name.push(code('products.name', name));
    columns.otherName.push(code('products.otherName', otherName));
  }
  await commitFacts(
    db,
    [builtTable(products, columns, catalogue.length)],
    dictionaries,
    {
      id: 'bench-products',
      kind: 'products',
      format: 'bench',
      fileName: 'bench-products',
      fileBytes: 0,
      at: 1,
      by: { name: '', job: '', machine: 'bench' },
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
}

Object.assign(globalThis, { bench });
