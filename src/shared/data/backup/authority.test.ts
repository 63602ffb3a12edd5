import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { perform } from '../writes/perform.ts';
import { authorityOf, mayRedeem, nameAuthority } from './authority.ts';

test('every computer may redeem until one is named, then that one only', async () => {
  const db = new WorkspaceDb('authority');
  expect(mayRedeem(await authorityOf(db), 'm2')).toBe(true);
  await perform(db, nameAuthority, { machine: 'm1', name: 'Till' }, anActor, 1);
  const authority = await authorityOf(db);
  expect(authority).toEqual({ machine: 'm1', name: 'Till' });
  expect([mayRedeem(authority, 'm1'), mayRedeem(authority, 'm2')]).toEqual([true, false]);
  await perform(db, nameAuthority, null, anActor, 2);
  expect(mayRedeem(await authorityOf(db), 'm2')).toBe(true);
  await db.delete();
});

test('a setting that makes no sense names nobody', async () => {
  const db = new WorkspaceDb('authority-damaged');
  await db.settings.put({ key: 'authority', value: { machine: 7 } });
  expect(await authorityOf(db)).toBeNull();
  await db.delete();
});
