import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { defineWrite } from './defineWrite.ts';
import { perform } from './perform.ts';
import { ChangedSince, undoEntry } from './undoEntry.ts';

let db: WorkspaceDb;
beforeEach(() => {
  db = new WorkspaceDb(`test-${expect.getState().currentTestName ?? ''}`);
});
afterEach(async () => {
  await db.delete();
});

/** Sets, changes and removes several settings in one action. */
const setMany = defineWrite({
  name: 'test.set',
  undoable: true,
  tables: ['settings'],
  run: async (records, values: Readonly<Record<string, unknown>>) => {
    for (const [key, value] of Object.entries(values)) {
      if (value === null) await records.remove('settings', key);
      else await records.put('settings', key, { key, value });
    }
    return { result: undefined, subject: 'test', details: {} };
  },
});

async function set(values: Readonly<Record<string, unknown>>) {
  return (await perform(db, setMany, values, anActor, 10)).entry!;
}
const stored = async () =>
  Object.fromEntries((await db.settings.toArray()).map(({ key, value }) => [key, value]));

describe('performing', () => {
  test('records each record as it was and as it became, once', async () => {
    await set({ a: 1, b: 1 });
    const entry = await set({ a: 2, b: null, c: 3 });
    expect(entry).toMatchObject({
      machine: 'm1',
      sequence: 2,
      at: 10,
      by: 'Li',
      write: 'test.set',
      subject: 'test',
      undoes: null,
      changes: [
        { table: 'settings', key: 'a', before: { value: 1 }, after: { value: 2 } },
        { table: 'settings', key: 'b', before: { value: 1 }, after: null },
        { table: 'settings', key: 'c', before: null, after: { value: 3 } },
      ],
    });
  });

  test('a record put back as it was within the action is no change', async () => {
    await set({ a: 1 });
    const back = defineWrite({
      name: 'test.back',
      undoable: true,
      tables: ['settings'],
      run: async (records) => {
        await records.put('settings', 'a', { key: 'a', value: 2 });
        await records.put('settings', 'a', { key: 'a', value: 1 });
        return { result: 'done', subject: 'a', details: {} };
      },
    });
    expect(await perform(db, back, undefined, anActor, 11)).toEqual({
      result: 'done',
      entry: null,
    });
    expect(await db.audit.count()).toBe(1);
  });

  test('an action that throws after it has written leaves everything as it was', async () => {
    await set({ a: 1 });
    const failing = defineWrite({
      name: 'test.fails',
      undoable: true,
      tables: ['settings'],
      run: async (records) => {
        await records.put('settings', 'a', { key: 'a', value: 2 });
        throw new RangeError('no');
      },
    });
    await expect(perform(db, failing, undefined, anActor, 11)).rejects.toThrow(RangeError);
    expect(await stored()).toEqual({ a: 1 });
    expect(await db.audit.count()).toBe(1);
  });

  test('two at once are one after the other in the chain', async () => {
    await Promise.all([set({ a: 1 }), set({ b: 1 }), set({ c: 1 })]);
    const entries = await db.audit.toArray();
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(
      entries.slice(0, 2).map(({ hash }) => hash),
    );
  });
});

describe('taking an entry back', () => {
  test('puts every record back, and doing it again is the same once more', async () => {
    await set({ a: 1, b: 1 });
    const before = await stored();
    const entry = await set({ a: 2, b: null, c: 3 });
    const after = await stored();
    const undone = await undoEntry(db, entry, anActor, 20);
    expect(await stored()).toEqual(before);
    expect(undone).toMatchObject({ sequence: 3, at: 20, write: 'test.set', undoes: 2 });
    const redone = await undoEntry(db, undone, anActor, 21);
    expect(await stored()).toEqual(after);
    expect(redone).toMatchObject({ sequence: 4, undoes: 3, changes: entry.changes });
  });

  test('is refused whole where one of its records has changed since', async () => {
    const entry = await set({ a: 1, b: 1 });
    await set({ b: 2 });
    const refused = undoEntry(db, entry, anActor, 20);
    await expect(refused).rejects.toThrow(ChangedSince);
    await expect(refused).rejects.toMatchObject({ table: 'settings' });
    expect(await stored()).toEqual({ a: 1, b: 2 });
    expect(await db.audit.count()).toBe(2);
  });

  test('twice is refused the second time', async () => {
    const entry = await set({ a: 1 });
    await undoEntry(db, entry, anActor, 20);
    await expect(undoEntry(db, entry, anActor, 21)).rejects.toThrow(ChangedSince);
  });

  test('is possible where another record has changed since', async () => {
    const entry = await set({ a: 1 });
    await set({ b: 2 });
    await undoEntry(db, entry, anActor, 20);
    expect(await stored()).toEqual({ b: 2 });
  });

  test('an entry about something that is no record is refused', async () => {
    const entry = await set({ a: 1 });
    const other = { ...entry, changes: [{ table: 'imports', key: 'i', before: null, after: 1 }] };
    await expect(undoEntry(db, other, anActor, 20)).rejects.toThrow('no table of records');
  });
});
