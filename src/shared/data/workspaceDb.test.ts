import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../domain/facts/factSource.ts';
import { orderLines } from '../domain/facts/factTables.ts';
import { ResidentFacts } from './facts/residentFacts.ts';
import { DatabaseNewer, openDatabase, type DatabaseLoss } from './openDatabase.ts';
import { changeShopSettings, initShopSettings, shopSettings } from './shopSettings.ts';
import { WorkspaceDb } from './workspaceDb.ts';
import { perform } from './writes/perform.ts';
import { anActor } from '../../testing/anActor.ts';

/** Version 1 as it was released, written with IndexedDB's own calls; Dexie's 1 is IndexedDB's 10. */
function handMadeVersion1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onerror = () => {
      reject(request.error ?? new Error('cannot open'));
    };
    request.onupgradeneeded = () => {
      const db = request.result;
      const store = (table: string, keyPath: string | string[], ...indexes: string[]) => {
        const made = db.createObjectStore(table, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        return made;
      };
      store('imports', 'id', 'sequence').add({
        id: 'i1',
        sequence: 1,
        state: 'live',
        kind: 'orders',
        format: 'huitouOrders',
        fileName: 'orders.csv',
        fileBytes: 100,
        at: 1,
        by: 'Li',
        undoneAt: null,
        rows: 2,
        fresh: 1,
        updated: 0,
        rowsBad: 0,
      });
      store('staging', 'importId');
      store('segments', 'id', 'table', 'importId').add({
        id: 'i1/orderLines/0',
        table: 'orderLines',
        importId: 'i1',
        sequence: 1,
        rows: 2,
        mask: 0,
        firstDocument: 0,
        lastDocument: 0,
      });
      store('columns', ['segment', 'column'], 'segment').add({
        segment: 'i1/orderLines/0',
        column: 'amount',
        type: 'money',
        rows: 2,
        base: 250,
        unit: 1,
        scale: 0,
        packed: Uint8Array.of(0, 5),
      });
      store('masks', ['segment', 'generation'], 'segment');
      store('dictionaries', ['dictionary', 'base'], 'dictionary').add({
        dictionary: 'orderLines.order',
        base: 0,
        bytes: new TextEncoder().encode('1001'),
        offsets: Uint32Array.of(0, 4),
      });
      store('documents', ['importId', 'table'], 'table');
      store('revisions', 'table').add({ table: 'orderLines', revision: 1 });
      store('mappings', 'headerKey', 'kind');
      store('settings', 'key').add({
        key: 'shop',
        value: { name: '北巷茶铺', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
      });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe("a shop's database", () => {
  test('made by an older version opens with everything that was in it', async () => {
    await handMadeVersion1('old-shop');
    const db = await openDatabase(new WorkspaceDb('old-shop'), () => undefined);
    expect(await shopSettings(db)).toMatchObject({ name: '北巷茶铺', zone: 'Asia/Shanghai' });
    expect((await db.imports.toArray()).map(({ fileName }) => fileName)).toEqual(['orders.csv']);
    // Tables that it did not have are there, empty.
    expect([await db.agentIdentities.count(), await db.redemptions.count()]).toEqual([0, 0]);
    const facts = new ResidentFacts(db, 1 << 20);
    const { lines } = await facts.read({ lines: columnsOf(orderLines, 'amount', 'state') });
    expect(lines.chunks.map(({ columns }) => [...columns.amount.values])).toEqual([[250, 255]]);
    expect((await facts.dictionary('orderLines.order')).valueAt(0)).toBe('1001');
    db.close();
  });

  test('of a newer version of the app is refused before anything is written', async () => {
    const newer = new Dexie('new-shop');
    newer.version(8).stores({ settings: 'key' });
    await newer.open();
    newer.close();
    const losses: DatabaseLoss[] = [];
    const opening = openDatabase(new WorkspaceDb('new-shop'), (loss) => losses.push(loss));
    await expect(opening).rejects.toThrow(DatabaseNewer);
    expect(losses).toEqual(['newer']);
    await newer.open();
    expect(newer.backendDB().version).toBe(80);
    newer.close();
  });

  test('is closed for good when another tab upgrades it', async () => {
    const losses: DatabaseLoss[] = [];
    const db = await openDatabase(new WorkspaceDb('shop'), (loss) => losses.push(loss));
    const upgraded = new Dexie('shop');
    upgraded.version(9).stores({ settings: 'key' });
    await upgraded.open();
    expect(losses).toEqual(['upgradedElsewhere']);
    await expect(db.settings.count()).rejects.toThrow();
    upgraded.close();
  });
});

describe("a shop's settings", () => {
  test('fall back field by field where what is stored is damaged', async () => {
    const db = new WorkspaceDb('damaged');
    await db.settings.put({ key: 'shop', value: { name: 'Tea', zone: 3, weekStart: 7 } });
    expect(await shopSettings(db)).toEqual({
      name: 'Tea',
      zone: 'UTC',
      weekStart: 7,
      currency: null,
    });
    db.close();
  });

  test('change one at a time', async () => {
    const db = new WorkspaceDb('patched');
    await initShopSettings(db, {
      name: 'Tea',
      zone: 'Europe/London',
      weekStart: 1,
      currency: null,
    });
    await perform(db, changeShopSettings, { currency: 'GBP' }, anActor, 1);
    expect(await shopSettings(db)).toMatchObject({ zone: 'Europe/London', currency: 'GBP' });
    await expect(
      perform(db, changeShopSettings, { currency: 'pounds' }, anActor, 2),
    ).rejects.toThrow();
    expect(await db.audit.count()).toBe(1);
    db.close();
  });
});
