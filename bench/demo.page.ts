import '../src/shared/withoutEval.ts';
import { proxy, wrap, type Remote } from 'comlink';
import { demoHash } from '../src/demo/demoHash.ts';
import { commitDemo } from '../src/demo/openDemo.ts';
import { demoTables } from '../src/demo/tables/demoTables.ts';
import { demoWorld } from '../src/demo/world/demoWorld.ts';
import type { BackupService } from '../src/shared/data/backup/backupTypes.ts';
import { DictionarySet } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { civilDay } from '../src/shared/domain/time/civilDay.ts';

const SEED = 20_261_001;
const UNTIL = civilDay(2026, 11, 22);

function make(lines: number) {
  const dictionaries = new DictionarySet(new Map());
  const world = demoWorld({ seed: SEED, lines, until: UNTIL });
  return { dictionaries, tables: demoTables(world, 'en', dictionaries) };
}

const nobody = { name: '', job: '', machine: 'bench' };

/** Called by demo.bench.mjs. */
const bench = {
  database: '',
  file: undefined as Blob | undefined,
  service: undefined as Remote<BackupService> | undefined,

  /** Makes a shop with so many order lines, its customers and products, and starts the worker. */
  async prepareShop(lines: number): Promise<void> {
    const { id } = await createWorkspace(
      { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
      Date.now(),
    );
    bench.database = databaseOf(id);
    const db = new WorkspaceDb(bench.database);
    const tables = ['orderLines', 'customers', 'products'] as const;
    const order = { seed: SEED, lines, until: UNTIL, language: 'en', tables } as const;
    await commitDemo(db, order, nobody, Date.now(), {
      aborted: () => false,
      progress: () => undefined,
    });
    db.close();
    const worker = new Worker(new URL('../src/workers/import.worker.ts', import.meta.url), {
      type: 'module',
    });
    bench.service = wrap<BackupService>(worker);
  },

  /** Milliseconds to write a backup and read it back, as "Save a backup" does; and its size. */
  async backup(): Promise<{ ms: number; mb: number }> {
    const { service, database } = bench;
    if (!service) throw new Error('prepareShop first');
    const author = {
      shop: 'Bench',
      demo: false,
      by: '',
      machine: 'bench',
      createdAt: Date.now(),
    };
    const start = performance.now();
    const written = await service.writeBackup(
      database,
      author,
      proxy(() => undefined),
    );
    const ms = performance.now() - start;
    if (!written.ok) throw new Error(written.failure.kind);
    bench.file = written.value.file;
    return { ms, mb: bench.file.size / 1e6 };
  },

  /** Milliseconds until the backup is a shop of its own, compared with the file. */
  async restore(): Promise<{ ms: number }> {
    const { service, file } = bench;
    if (!service || !file) throw new Error('backup first');
    const params = { name: null, actor: nobody, now: Date.now() };
    const start = performance.now();
    const made = await service.restoreBackup(
      file,
      params,
      proxy(() => undefined),
    );
    const ms = performance.now() - start;
    if (!made.ok) throw new Error(made.failure.kind);
    await new WorkspaceDb(databaseOf(made.value.id)).delete();
    return { ms };
  },

  /** Milliseconds to make a demo shop of so many order lines, all tables, in memory; and its rows. */
  generate(lines: number): { ms: number; rows: number } {
    const start = performance.now();
    const { tables } = make(lines);
    const ms = performance.now() - start;
    return { ms, rows: tables.reduce((sum, table) => sum + table.rows, 0) };
  },

  /** Canonical hash of a demo shop, to compare with Node's. */
  hash(lines: number): string {
    const { tables, dictionaries } = make(lines);
    return demoHash(tables, dictionaries);
  },
};

Object.assign(globalThis, { bench });
