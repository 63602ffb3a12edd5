import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { importOrders } from '../../../testing/factSteps.ts';
import { undoImport } from '../facts/undoImport.ts';
import { changeShopSettings } from '../shopSettings.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { perform } from '../writes/perform.ts';
import { undoEntry } from '../writes/undoEntry.ts';
import { forgetShop, noteShop, sentinelShop, sentinelShops } from './sentinel.ts';
import { lostShops, removedShops, shopLoss } from './shopLoss.ts';
import { workspaceState } from './workspaceState.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const shop = (id: string, generation = 3, machine = 'm1') => ({
  id,
  name: `Shop ${id}`,
  machine,
  generation,
  imports: 1,
  rows: { orderLines: 9 },
  seenAt: 5,
  backupAt: 4,
});

describe('the sentinel', () => {
  test('keeps of each shop what it was told last, until it is to forget it', () => {
    noteShop(shop('a'));
    noteShop(shop('b'));
    noteShop(shop('a', 4));
    expect(sentinelShop('a')).toEqual(shop('a', 4));
    forgetShop('a');
    expect(sentinelShops().map(({ id }) => id)).toEqual(['b']);
  });

  test('knows nothing where it was damaged or storage is switched off', () => {
    noteShop(shop('a'));
    for (const key of kept.keys()) kept.set(key, '{"shops":[{"id":7}]}');
    expect(sentinelShops()).toEqual([]);
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
    });
    noteShop(shop('a'));
    expect(sentinelShops()).toEqual([]);
  });
});

test('the generation of a shop grows with everything that is done, undo included', async () => {
  const db = new WorkspaceDb('generation');
  const seen: number[] = [];
  const see = async () => seen.push((await workspaceState(db)).generation);
  await see();
  await importOrders(db, 'i1', [{ order: 'o1' }, { order: 'o1' }]);
  await see();
  expect(await workspaceState(db)).toMatchObject({ imports: 1, rows: { orderLines: 2 } });
  const { entry } = await perform(db, changeShopSettings, { currency: 'EUR' }, anActor, 2);
  await see();
  if (entry) await undoEntry(db, entry, anActor, 3);
  await see();
  await undoImport(db, 'i1', anActor, 4);
  await see();
  expect(await workspaceState(db)).toMatchObject({ imports: 0, rows: {} });
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  expect(seen).toHaveLength(5);
  await db.delete();
});

describe('what is missing of a shop', () => {
  test('is nothing where it is as it was, newer, or was never seen', () => {
    expect(shopLoss(undefined, { generation: 0 })).toBeNull();
    expect(shopLoss({ generation: 3 }, { generation: 3 })).toBeNull();
    expect(shopLoss({ generation: 3 }, { generation: 4 })).toBeNull();
    expect(shopLoss({ generation: 0 }, { generation: 0 })).toBeNull();
  });
  test('is all of it, or the last changes', () => {
    expect(shopLoss({ generation: 3 }, { generation: 0 })).toBe('empty');
    expect(shopLoss({ generation: 3 }, { generation: 2 })).toBe('older');
  });

  test('is the shop itself where the list of shops is a new one', () => {
    const shops = [shop('a'), shop('new', 0), shop('kept')];
    const names = (found: readonly { id: string }[]) => found.map(({ id }) => id);
    expect(names(lostShops(shops, new Set(['kept']), null))).toEqual(['a']);
    expect(names(lostShops(shops, new Set(['kept']), 'm2'))).toEqual(['a']);
    expect(names(lostShops(shops, new Set(['kept']), 'm1'))).toEqual([]);
    expect(names(removedShops(shops, new Set(['kept']), 'm1'))).toEqual(['a', 'new']);
    expect(names(removedShops(shops, new Set(['kept']), null))).toEqual([]);
  });
});
