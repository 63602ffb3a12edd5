import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anActor } from '../../testing/anActor.ts';
import { importOrders } from '../../testing/factSteps.ts';
import { sweepFaults } from '../../testing/faultSweep.ts';
import type { AuditEntry } from '../domain/audit/auditEntry.ts';
import { clearRestores } from './backup/clearRestores.ts';
import { restoreBackup } from './backup/restoreBackup.ts';
import { writeBackup } from './backup/writeBackup.ts';
import { clearLeftovers } from './facts/clearLeftovers.ts';
import { undoImport } from './facts/undoImport.ts';
import { checkIntegrity } from './integrity/checkIntegrity.ts';
import { publishDraft, saveDraft } from './policies/policyWrites.ts';
import {
  createWorkspace,
  deleteWorkspace,
  renameWorkspace,
  restoreWorkspace,
  saveProfile,
} from './registry.ts';
import { RegistryDb } from './registryDb.ts';
import { databaseOf, WorkspaceDb } from './workspaceDb.ts';
import type { RegisteredWrite } from './writes/defineWrite.ts';
import { perform } from './writes/perform.ts';
import { REGISTERED_WRITES } from './writes/registeredWrites.ts';
import { undoEntry } from './writes/undoEntry.ts';

let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`faults-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

/** How one registered write is tried: what has to be there first, and its parameters then. */
type FaultCase<W> =
  W extends RegisteredWrite<infer P, unknown>
    ? { readonly first: () => Promise<unknown>; readonly params: P }
    : never;

type FaultCases<T> = { readonly [K in keyof T]: FaultCase<T[K]> };

/** One for each registered write, in the order of the list: a write without one is a type error. */
const CASES: FaultCases<typeof REGISTERED_WRITES> = [
  { first: () => draft(7), params: { currency: 'EUR' } },
  { first: () => draft(7), params: draftOf(8, 1) },
  { first: () => draft(7), params: { policy: 'p' } },
  {
    first: async () => {
      await publish(6);
      await draft(7);
    },
    params: publishing(null),
  },
  {
    first: async () => {
      await publish(6);
      await publish(7);
    },
    params: { version: 'p:m1:1', note: 'back' },
  },
  { first: () => publish(7, 1_000), params: { version: 'p:m1:1' } },
  { first: () => draft(7), params: { machine: 'm1', name: 'Till' } },
];

function draftOf(days: number, revision: number) {
  return { policy: 'p', settings: { days }, settingsVersion: 1, revision };
}

function publishing(liveFrom: number | null) {
  return { policy: 'p', revision: 1, defaults: {}, note: 'n', liveFrom, rehearsal: null };
}

async function draft(days: number) {
  return perform(db, saveDraft, draftOf(days, 0), anActor, 1);
}

async function publish(days: number, liveFrom: number | null = null) {
  await draft(days);
  return perform(db, publishDraft, publishing(liveFrom), anActor, 2);
}

const quiet = { aborted: () => false, progress: () => undefined };

async function noFindings(of = db): Promise<void> {
  const report = await checkIntegrity(of, quiet);
  expect(report?.findings).toEqual([]);
}

async function sweep(act: () => Promise<unknown>): Promise<void> {
  await sweepFaults({ db, act, restart: () => clearLeftovers(db), check: () => noFindings() });
}

async function lastEntry(): Promise<AuditEntry> {
  return (await db.audit.orderBy('[machine+sequence]').last())!;
}

describe('a registered write is done or not done, whichever storage operation fails', () => {
  test.each(REGISTERED_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, its undo and its redo',
    async (_, place) => {
      await CASES[place]!.first();
      await act(place);
      const entry = await lastEntry();
      if (!REGISTERED_WRITES[place]!.undoable) return;
      await sweep(() => undoEntry(db, entry, anActor, 4));
      const undone = await lastEntry();
      expect(undone.undoes).toBe(entry.sequence);
      await sweep(() => undoEntry(db, undone, anActor, 5));
    },
    60_000,
  );
});

/** Sweeps over one write with its parameters. */
async function act(place: number): Promise<void> {
  const write = REGISTERED_WRITES[place] as RegisteredWrite<unknown, unknown>;
  await sweep(() => perform(db, write, CASES[place]!.params, anActor, 3));
}

describe('facts are as before or as after, whichever storage operation fails', () => {
  const old = [
    { order: 'o1', customer: 'c1', product: 'tea', amount: 100 },
    { order: 'o2', customer: 'c2', product: 'cup', amount: 200 },
  ];
  const newer = [
    { order: 'o1', customer: 'c1', product: 'pot', amount: 300 },
    { order: 'o3', customer: 'c3', product: 'cup', amount: 400 },
  ];
  const reviews = [{ review: 'r1', body: '很好' }];

  test('the first import', async () => {
    await sweep(() => importOrders(db, 'first', old, reviews));
  }, 60_000);

  test('an import that hides older rows', async () => {
    await importOrders(db, 'first', old, reviews);
    await sweep(() => importOrders(db, 'second', newer));
  }, 60_000);

  test('the undo of an import, which shows what it had hidden', async () => {
    await importOrders(db, 'first', old, reviews);
    await importOrders(db, 'second', [...newer, old[1]!]);
    await sweep(() => undoImport(db, 'second', anActor, 3));
  }, 60_000);

  test('the undo of an import of which a later one holds a part', async () => {
    await importOrders(db, 'first', old, reviews);
    await importOrders(db, 'second', [...newer, old[1]!]);
    await sweep(() => undoImport(db, 'first', anActor, 3));
  }, 60_000);
});

describe('the list of shops is as before or as after, whichever storage operation fails', () => {
  const registry = new RegistryDb();
  const shop = { name: 'Tea', zone: 'UTC', weekStart: 1, currency: null } as const;
  beforeEach(async () => {
    let made = 0;
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `0000000${made++ % 10}-0-0-0-0`);
    await saveProfile({ name: 'Li', job: 'manager' }, 1);
    await createWorkspace(shop, 1);
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000009-0-0-0-0');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const table of registry.tables) await table.clear();
  });

  const writes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['saying who one is', () => saveProfile({ name: 'Wang', job: 'service' }, 2)],
    ['a new shop', () => createWorkspace(shop, 2)],
    ['another name', () => renameWorkspace('00000001', 'Cups', 2)],
    ['deleting a shop', () => deleteWorkspace('00000001', 2)],
    ['bringing a shop back', () => restoreWorkspace('00000001', 3)],
  ];
  test.each(writes)('%s', async (what, write) => {
    if (what === 'bringing a shop back') await deleteWorkspace('00000001', 2);
    await sweepFaults({ db: registry, act: write, check: () => Promise.resolve() });
  });

  test('restoring a shop from a backup', async () => {
    await importOrders(db, 'first', [{ order: 'o1', customer: 'c1', product: 'tea', amount: 100 }]);
    await publish(7);
    const about = { shop: 'Tea', demo: false, createdAt: 1, by: 'Li', machine: 'm1' };
    const { file } = await writeBackup(db, about, quiet);
    const params = { workspace: 'restored', name: null, actor: anActor, now: 5 };
    const stored = async () =>
      (await indexedDB.databases()).some(({ name }) => name === databaseOf('restored'));
    await sweepFaults({
      db: registry,
      act: async () => {
        // Of a restore that got to its end before.
        await new WorkspaceDb(databaseOf('restored')).delete();
        await restoreBackup(registry, file, params, quiet);
      },
      restart: async () => {
        await clearRestores(registry);
        const listed = (await registry.workspaces.get('restored')) !== undefined;
        expect(await stored(), 'a database only where there is a shop').toBe(listed);
        if (!listed) return;
        const restored = new WorkspaceDb(databaseOf('restored'));
        await noFindings(restored);
        restored.close();
      },
      check: () => Promise.resolve(),
    });
  }, 120_000);
});
