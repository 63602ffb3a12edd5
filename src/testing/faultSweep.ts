import { serialize } from 'node:v8';
import { expect } from 'vitest';
import { isStorageFull } from '../shared/data/storageErrors.ts';
import { FAULT_KINDS, withFault } from './faultyStorage.ts';

/** Everything in a database, table by table in the order of its keys. */
type Dump = Readonly<Record<string, readonly unknown[]>>;

/** What the sweep needs of a database. */
type SweptDb = {
  readonly tables: readonly {
    readonly name: string;
    readonly toArray: () => PromiseLike<readonly unknown[]>;
    readonly clear: () => PromiseLike<unknown>;
    readonly bulkAdd: (rows: readonly unknown[]) => PromiseLike<unknown>;
  }[];
};

type Sweep = {
  readonly db: SweptDb;
  /** The action, as a user makes it. */
  readonly act: () => Promise<unknown>;
  /** What the next start of the app does before anything is shown. */
  readonly restart?: () => Promise<unknown>;
  /** Throws where what is stored does not fit together. */
  readonly check: () => Promise<void>;
};

/**
 * Has an action fail at its first storage operation, at its second, and so on until it passes, in
 * every way that storage fails. Whatever happens, the database is then as it was before or as it is
 * after the action, an action that did not say that it failed has been done, and one that failed
 * can be done again. Leaves the database as it is after the action.
 */
export async function sweepFaults({ db, act, restart, check }: Sweep): Promise<void> {
  const before = await dump(db);
  await check();
  await act();
  const after = await dump(db);
  await check();
  expect(same(before, after), 'the action changes something').toBe(false);

  for (const kind of FAULT_KINDS) {
    await load(db, before);
    for (let n = 1; ; n++) {
      const { reached, error } = await withFault(kind, n, act);
      await restart?.();
      const now = await dump(db);
      const place = `${kind} at operation ${n}`;
      if (!reached) {
        expect(error, 'without a fault it passes').toBeUndefined();
        expect(now, place).toEqual(after);
        break;
      }
      if (same(now, after)) {
        await load(db, before);
        continue;
      }
      expect(now, place).toEqual(before);
      expect(error, `${place} is not told as done`).toBeDefined();
      if (kind === 'diskFull') expect(isStorageFull(error), place).toBe(true);
    }
  }
}

async function dump(db: SweptDb): Promise<Dump> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  return tables;
}

async function load(db: SweptDb, from: Dump): Promise<void> {
  for (const table of db.tables) {
    await table.clear();
    await table.bulkAdd([...(from[table.name] ?? [])]);
  }
}

/** Equal to the last bit, types of arrays included. */
function same(a: Dump, b: Dump): boolean {
  return serialize(a).equals(serialize(b));
}
