import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { FAULT_KINDS, withFault } from '../../../testing/faultyStorage.ts';
import { doStep, visibleFacts, type ShopStep } from '../../../testing/shopSteps.ts';
import { RegistryDb } from '../registryDb.ts';
import { initShopSettings } from '../shopSettings.ts';
import { databaseOf, WorkspaceDb } from '../workspaceDb.ts';
import { backupFailureOf, type BackupFailureKind } from './backupFailure.ts';
import { canonicalHash } from './canonicalHash.ts';
import { readBackup } from './readBackup.ts';
import { clearRestores } from './clearRestores.ts';
import { restoreBackup } from './restoreBackup.ts';
import { writeBackup } from './writeBackup.ts';

const quiet = { aborted: () => false, progress: () => undefined };
const author = { shop: '北巷茶铺', demo: false, createdAt: 1000, by: 'Li', machine: 'm1' };

let registry: RegistryDb;
let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  serial++;
  registry = new RegistryDb(`registry-${serial}`);
  db = new WorkspaceDb(databaseOf(`source${serial}`));
});
afterEach(async () => {
  await db.delete();
  await registry.delete();
});

const steps: ShopStep[] = [
  {
    do: 'import',
    id: 'i1',
    orders: { o1: ['tea', 'cup'], o2: ['tea'] },
    reviews: { r1: '很好\n"quoted" \ud800 👍', r2: '' },
  },
  { do: 'currency', currency: 'CNY' },
  { do: 'draft', policy: 'retentionDefaults', value: 90 },
  { do: 'publish', policy: 'retentionDefaults' },
  { do: 'draft', policy: 'retentionDefaults', value: 60 },
  { do: 'import', id: 'i2', orders: { o1: ['pot'], o3: ['cup'] }, reviews: {} },
  { do: 'import', id: 'i3', orders: { o4: ['cup'] }, reviews: { r1: 'newer' } },
  { do: 'undo', id: 'i3' },
];

async function filled(list: readonly ShopStep[] = steps): Promise<void> {
  await initShopSettings(db, {
    name: '北巷茶铺',
    zone: 'Asia/Shanghai',
    weekStart: 1,
    currency: null,
  });
  for (const [n, step] of list.entries()) await doStep(db, step, anActor, n + 1);
}

function restoreParams(workspace: string) {
  return { workspace, name: null, actor: anActor, now: 2000 };
}

async function refusal(file: Blob): Promise<BackupFailureKind | 'accepted'> {
  try {
    await readBackup(file, { rows: () => Promise.resolve() }, quiet);
    return 'accepted';
  } catch (error) {
    const { kind, details } = backupFailureOf(error);
    if (kind === 'unexpected') throw new Error(String(details['cause']), { cause: error });
    return kind;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function gunzip(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(
    await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob(),
  );
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

describe('a backup', () => {
  test('restores to the same canonical hash, facts and records', async () => {
    await filled();
    const before = await canonicalHash(db, quiet);
    const facts = await visibleFacts(db);
    const { file, header, footer } = await writeBackup(db, author, quiet);
    expect(header).toMatchObject({ format: 1, shop: '北巷茶铺', machine: 'm1', rows: before.rows });
    expect(footer.canonical).toBe(before.canonical);
    await db.delete();

    const row = await restoreBackup(registry, file, restoreParams('w1'), quiet);
    expect(row).toEqual({ id: 'w1', name: '北巷茶铺', createdAt: 2000, deletedAt: null });
    const restored = new WorkspaceDb(databaseOf('w1'));
    expect(await canonicalHash(restored, quiet)).toEqual(before);
    expect(await visibleFacts(restored)).toEqual(facts);
    expect(await registry.workspaces.toArray()).toEqual([row]);
    expect(await registry.backups.get('w1')).toMatchObject({ at: 1000 });
    expect(await registry.restores.count()).toBe(0);
    expect((await registry.audit.toArray()).map(({ write }) => write)).toEqual(['shop.fromBackup']);
    await restored.delete();
  });

  test('of any workspace restores to the same canonical hash', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const anyStep: fc.Arbitrary<ShopStep> = fc.oneof(
      fc.record({
        do: fc.constant('import' as const),
        id: fc.uuid(),
        orders: fc.dictionary(name, fc.array(fc.string(), { minLength: 1, maxLength: 3 })),
        reviews: fc.dictionary(name, fc.string({ unit: 'binary' })),
      }),
      fc.record({ do: fc.constant('currency' as const), currency: fc.constantFrom('CNY', 'GBP') }),
      fc.record({ do: fc.constant('draft' as const), policy: name, value: fc.double() }),
      fc.record({ do: fc.constant('publish' as const), policy: name }),
    );
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 8 }), async (list) => {
        await filled(list);
        const before = await canonicalHash(db, quiet);
        const facts = await visibleFacts(db);
        const { file } = await writeBackup(db, author, quiet);
        const { id } = await restoreBackup(registry, file, restoreParams(`any${++n}`), quiet);
        const restored = new WorkspaceDb(databaseOf(id));
        expect(await canonicalHash(restored, quiet)).toEqual(before);
        expect(await visibleFacts(restored)).toEqual(facts);
        await restored.delete();
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('leaves out what an import under way has written', async () => {
    await filled();
    const before = await canonicalHash(db, quiet);
    const [column] = await db.columns.toArray();
    await db.staging.put({ importId: 'late', startedAt: 1 });
    await db.columns.put({ ...column!, segment: 'late/orderLines/0' });
    expect(await canonicalHash(db, quiet)).toEqual(before);
    const { footer } = await writeBackup(db, author, quiet);
    expect(footer.canonical).toBe(before.canonical);
  });

  test('can be cancelled', async () => {
    await filled();
    const stopping = { aborted: () => true, progress: () => undefined };
    await expect(writeBackup(db, author, stopping)).rejects.toMatchObject({
      failure: { kind: 'cancelled' },
    });
  });

  test('counts what it does up to its end', async () => {
    await filled();
    const last = new Map<string, string>();
    await writeBackup(db, author, {
      aborted: () => false,
      progress: ({ step, done, total }) => last.set(step, `${done === total}`),
    });
    expect([...last]).toEqual([
      ['writing', 'true'],
      ['checking', 'true'],
    ]);
  });
});

describe('a file is refused', () => {
  test('as no backup where it is something else', async () => {
    expect(await refusal(new Blob(['PK\u0003\u0004 a zip, for all that matters here']))).toBe(
      'notBackup',
    );
    expect(await refusal(new Blob([]))).toBe('notBackup');
    expect(await refusal(new Blob(['order,customer\n1,2\n']))).toBe('notBackup');
    expect(await refusal(await gzip(new TextEncoder().encode('order,customer\n1,2\n')))).toBe(
      'notBackup',
    );
  });

  test('as newer where a newer version wrote it', async () => {
    const lines = (header: object) => `huitou-backup\n${JSON.stringify(header)}\n`;
    const newFormat = lines({ format: 2, whatever: true });
    expect(await refusal(await gzip(new TextEncoder().encode(newFormat)))).toBe('newer');
    const newDatabase = lines({ format: 1, app: '9', database: 99, ...author, rows: {} });
    expect(await refusal(await gzip(new TextEncoder().encode(newDatabase)))).toBe('newer');
  });

  test('as truncated wherever it ends before its end', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    const whole = await bytesOf(file);
    for (let length = 2; length < whole.length; length += 97) {
      expect(await refusal(new Blob([whole.subarray(0, length)])), `${length}`).toBe('truncated');
    }
    expect(await refusal(new Blob([whole.subarray(0, -1)]))).toBe('truncated');
  });

  test('as truncated at every boundary of a frame, though the compressed stream is whole', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    const bytes = await gunzip(file);
    const magic = 'huitou-backup\n'.length;
    for (
      let at = bytes.indexOf(10);
      at >= 0 && at + 1 < bytes.length;
      at = bytes.indexOf(10, at + 1)
    ) {
      if (at + 1 < magic) continue;
      expect(await refusal(await gzip(bytes.slice(0, at + 1))), `${at}`).toBe('truncated');
    }
  });

  test('as damaged where any byte is another', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    const whole = await bytesOf(file);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          const kind = await refusal(new Blob([bytes]));
          expect(['damaged', 'truncated', 'notBackup', 'newer'], `${at} ${flip}`).toContain(kind);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('as damaged where a byte is another and was compressed anew', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    const whole = await gunzip(file);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 14, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = whole.slice();
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          const kind = await refusal(await gzip(bytes));
          expect(['damaged', 'truncated', 'newer'], `${at} ${flip}`).toContain(kind);
        },
      ),
      { numRuns: 150 },
    );
    expect(await refusal(await gzip(new Uint8Array([...whole, 10])))).toBe('damaged');
  });
});

describe('restoring', () => {
  test('a file that is refused leaves nothing', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    const bytes = await gunzip(file);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    const restoring = restoreBackup(registry, await gzip(bytes), restoreParams('w2'), quiet);
    await expect(restoring).rejects.toMatchObject({ failure: { kind: 'damaged' } });
    expect(await registry.workspaces.count()).toBe(0);
    expect(await registry.restores.count()).toBe(0);
    expect(await Dexie.exists(databaseOf('w2'))).toBe(false);
  });

  test('that is cancelled half-way leaves nothing', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    let asked = 0;
    const hooks = { aborted: () => ++asked > 4, progress: () => undefined };
    const restoring = restoreBackup(registry, file, restoreParams('w3'), hooks);
    await expect(restoring).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await registry.workspaces.count()).toBe(0);
    expect(await Dexie.exists(databaseOf('w3'))).toBe(false);
  });

  test('that died half-way is no shop, and is cleared at the next start', async () => {
    // As a killed tab leaves it: rows in a database that the registry knows as unfinished.
    await registry.restores.add({ workspace: 'w4', startedAt: 1 });
    const half = new WorkspaceDb(databaseOf('w4'));
    await half.settings.put({ key: 'shop', value: {} });
    half.close();
    expect(await registry.workspaces.count()).toBe(0);
    expect(await clearRestores(registry)).toBe(1);
    expect(await Dexie.exists(databaseOf('w4'))).toBe(false);
    expect(await registry.restores.count()).toBe(0);
  });

  test('under the name of a shop that is there is refused and changes nothing', async () => {
    await filled();
    const { file } = await writeBackup(db, author, quiet);
    await registry.workspaces.add({ id: 'w5', name: 'Tea', createdAt: 1, deletedAt: null });
    await expect(restoreBackup(registry, file, restoreParams('w5'), quiet)).rejects.toThrow();
    expect(await registry.workspaces.get('w5')).toMatchObject({ name: 'Tea' });
  });

  test.each(FAULT_KINDS)(
    'is done or not done, whichever storage operation fails: %s',
    async (kind) => {
      await filled([steps[0]!]);
      const { file, footer } = await writeBackup(db, author, quiet);
      await registry.open();
      for (let n = 1; ; n++) {
        const id = `w6-${kind}-${n}`;
        const work = () => restoreBackup(registry, file, restoreParams(id), quiet);
        const { reached, error } = await withFault(kind, n, work);
        await clearRestores(registry);
        expect(await registry.restores.count()).toBe(0);
        const row = await registry.workspaces.get(id);
        expect(await Dexie.exists(databaseOf(id)), `${kind} ${n}`).toBe(row !== undefined);
        if (row) {
          const restored = new WorkspaceDb(databaseOf(id));
          expect((await canonicalHash(restored, quiet)).canonical).toBe(footer.canonical);
          await restored.delete();
        } else expect(error).toBeDefined();
        if (!reached) break;
      }
    },
    60_000,
  );
});
