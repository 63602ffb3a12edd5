import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { importOrders } from '../../../testing/factSteps.ts';
import { undoImport } from '../facts/undoImport.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { importSizes } from './importSizes.ts';

test('the larger import takes more, and one that is undone nothing', async () => {
  const db = new WorkspaceDb('import-sizes');
  const lines = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) => ({ order: `o${from + i}`, amount: i }));
  await importOrders(db, 'small', lines(2, 0));
  await importOrders(db, 'large', lines(200, 100));
  const [first, second] = await importSizes(db);
  expect([first?.importId, second?.importId]).toEqual(['large', 'small']);
  expect(second?.bytes).toBeGreaterThan(0);
  await undoImport(db, 'large', anActor, 2);
  expect((await importSizes(db)).map(({ importId }) => importId)).toEqual(['small']);
  await db.delete();
});
