import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { commitDemo } from '../src/demo/openDemo.ts';
import { WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { instantToDay } from '../src/shared/domain/time/instantToDay.ts';
import { zoneTable } from '../src/shared/domain/time/zoneTable.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

const NOTICE = 'This shop, its people and its numbers are made up.';

async function openDemo(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Look at a demo shop' }).click();
  await expect(page.getByRole('note').getByText(NOTICE)).toBeVisible({ timeout: 30_000 });
}

test.describe('the demo shop', () => {
  test('opens from a fresh profile with something in every table', async ({ page }) => {
    await openDemo(page);
    const freshness = page.getByRole('table', { name: 'Data freshness' });
    for (const kind of ['Orders', 'Customers', 'Products', 'Behaviour events', 'Reviews']) {
      const row = freshness.getByRole('row', { name: new RegExp(`^${kind}`) });
      await expect(row.getByRole('cell').last()).toHaveText(/^\d{1,3}(,\d{3})*$/);
    }
    await expectNoAxeViolations(page, 'overview of the demo shop');
  });

  test('is labelled on every page', async ({ page }) => {
    await openDemo(page);
    for (const name of ['Retention', 'Imports', 'Settings', 'Overview']) {
      await page.getByRole('link', { name, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page.getByRole('note').getByText(NOTICE)).toBeVisible();
    }
  });

  test('is gone with one click, and the shop before is there again', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: 'Remove the demo shop' }).click();
    await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
    await expect(page.getByText(NOTICE)).toHaveCount(0);
    // The registry and the one shop that is left.
    await expect
      .poll(() =>
        page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).length),
      )
      .toBe(2);
  });

  test.describe('in Chinese', () => {
    test.use({ locale: 'zh-CN' });
    test('has Chinese names and labels', async ({ page }) => {
      await openApp(page);
      await page.getByRole('button', { name: '先看演示店铺' }).click();
      await expect(page.getByRole('note').getByText('店铺、人物和数字均为虚构。')).toBeVisible({
        timeout: 30_000,
      });
      await page.getByRole('link', { name: '留存' }).first().click();
      await expect(page.getByRole('grid')).toBeVisible();
      await expect(page.getByRole('cell', { name: /龙井|普洱|茉莉/ }).first()).toBeVisible();
      await expectNoAxeViolations(page, 'retention of the demo shop, in Chinese');
    });
  });

  test('is the same bit for bit in Chromium and in Node', async ({ page }) => {
    test.setTimeout(120_000);
    await openDemo(page);
    const stored = await storedColumns(page);
    const [segment] = Object.keys(stored);
    const [, seed, lines, now] = /^demo-(\d+)-(\d+)-(\d+)\//.exec(segment ?? '') ?? [];
    const at = Number(now);
    const order = {
      seed: Number(seed),
      lines: Number(lines),
      until: instantToDay(zoneTable('Asia/Shanghai', at, at), at),
      language: 'en',
    } as const;
    const db = new WorkspaceDb('demo-in-node');
    const actor = { name: '', job: '', machine: 'node' };
    const hooks = { aborted: () => false, progress: () => undefined };
    await commitDemo(db, order, actor, at, hooks);
    const made: Record<string, string> = {};
    await db.columns.each((row) => {
      const bytes = row.type === 'text' ? row.text : new Uint8Array(row.packed.buffer);
      made[`${row.segment} ${row.column}`] = createHash('sha256').update(bytes).digest('hex');
    });
    expect(Object.keys(stored).length).toBeGreaterThan(40);
    expect(stored).toEqual(made);
  });
});

/** SHA-256 of each stored column of the shop that is open, by segment and column. */
async function storedColumns(page: Page): Promise<Record<string, string>> {
  const id = /\/s\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  return page.evaluate(async (database) => {
    type Row = { segment: string; column: string; text?: string; packed?: { buffer: ArrayBuffer } };
    const rows = await new Promise<Row[]>((resolve, reject) => {
      const open = indexedDB.open(database);
      open.onsuccess = () => {
        const all = open.result.transaction('columns').objectStore('columns').getAll();
        all.onsuccess = () => {
          resolve(all.result);
          open.result.close();
        };
      };
      open.onerror = () => {
        reject(new Error('the database does not open'));
      };
    });
    const found: Record<string, string> = {};
    for (const { segment, column, text, packed } of rows) {
      const bytes = packed ? packed.buffer : new TextEncoder().encode(text ?? '').buffer;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      found[`${segment} ${column}`] = Array.from(hash, (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
    }
    return found;
  }, `huitou-${id}`);
}
