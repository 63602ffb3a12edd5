import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { sweepFaults } from './faultSweep.ts';
import { FAULT_KINDS, withFault } from './faultyStorage.ts';

let db: WorkspaceDb;
beforeEach(() => {
  db = new WorkspaceDb('fault-sweep');
});
afterEach(async () => {
  await db.delete();
});

const sound = () => Promise.resolve();

async function inTwoSteps(): Promise<void> {
  await db.settings.put({ key: 'a', value: 1 });
  await db.revisions.put({ table: 'b', revision: 1 });
}

test('a write in one transaction passes the sweep', async () => {
  const act = () => db.transaction('rw', db.settings, db.revisions, inTwoSteps);
  await sweepFaults({ db, act, check: sound });
  expect(await db.revisions.count()).toBe(1);
});

test('a write in two transactions does not', async () => {
  await expect(sweepFaults({ db, act: inTwoSteps, check: sound })).rejects.toThrow(
    'refused at operation 2',
  );
});

test('nor does one that says it was saved when it was not', async () => {
  const act = () =>
    db.transaction('rw', db.settings, db.revisions, inTwoSteps).catch(() => undefined);
  await expect(sweepFaults({ db, act, check: sound })).rejects.toThrow('is not told as done');
});

test.each(FAULT_KINDS)('storage is whole again after it was %s', async (kind) => {
  const failed = await withFault(kind, 1, () => db.settings.put({ key: 'a', value: 2 }));
  expect(failed.reached).toBe(true);
  expect(failed.error).toBeInstanceOf(Error);
  expect(await db.settings.count()).toBe(0);
  await db.settings.put({ key: 'a', value: 2 });
  expect(await db.settings.count()).toBe(1);
});
