import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { goBesideApp, shopDatabase, shopId } from './storedRows.ts';

const ORDERS = `order,placedAt,customer,product,quantity,unitPrice,currency
1001,2026-03-01 10:15,C7,TEA,2,12.50,EUR
1002,2026-03-02 18:40,C8,TEA,1,12.50,EUR
`;

async function aShop(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('huitou.sentinel')))
    .toContain('"imports":1');
}

/** Clears databases as a browser does: without asking, and without the rest of the storage. */
async function loseDatabases(page: Page, names?: readonly string[]): Promise<void> {
  const { origin } = new URL(page.url());
  // Nobody has the databases open.
  await goBesideApp(page);
  if (!names) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await devtools.detach();
  }
  for (const name of names ?? []) {
    await page.evaluate(
      (database) =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase(database).onsuccess = () => {
            resolve();
          };
        }),
      name,
    );
  }
}

test('storage that was cleared leads to recovery and never to a first start', async ({ page }) => {
  await aShop(page);
  const database = shopDatabase(page);
  await loseDatabases(page);

  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'The browser has removed your shops from its list' }),
  ).toBeVisible();
  await expect(page.getByText(/^My shop: last seen on .*, with 1 import and 2 rows/)).toBeVisible();
  await expect(page.getByText(/its data are gone. No backup of it is known./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Restore a backup' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toHaveCount(0);
  await expectNoAxeViolations(page, 'lost shops');

  // Looking at it has not made anything, and neither does the shop's own address.
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map((db) => db.name));
  expect(await names()).not.toContain(database);
  await page.goto(`/s/${database.replace('huitou-', '')}/retention`);
  await expect(page.getByText(/^My shop: last seen on/)).toBeVisible();

  await page.getByRole('button', { name: 'Start again without them' }).click();
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});

test('a shop whose database was cleared says what was there, and can begin anew', async ({
  page,
}) => {
  await aShop(page);
  const shop = `/s/${shopId(page)}/`;
  await loseDatabases(page, [shopDatabase(page)]);

  await page.goto(shop);
  await expect(
    page.getByRole('heading', { name: 'The browser has removed the data of My shop' }),
  ).toBeVisible();
  await expect(page.getByText(/^It was last seen on .*, with 1 import and 2 rows/)).toBeVisible();
  await expectNoAxeViolations(page, 'emptied shop');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start again with an empty shop' })).toBeVisible();

  await page.getByRole('button', { name: 'Start again with an empty shop' }).click();
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });
  await page.reload();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('orders.csv');
});

test('what was cleared comes back from a backup', async ({ page }, testInfo) => {
  await aShop(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = testInfo.outputPath('backup');
  await (await downloading).saveAs(file);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('huitou.sentinel')))
    .not.toContain('"backupAt":null');
  await loseDatabases(page);

  await page.goto('/');
  await expect(page.getByText(/its data are gone. Last backup: /)).toBeVisible();
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('button', { name: 'Open shop My shop' }).click();
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('orders.csv');
  // The shops that are here come first from now on; what was lost is not in the way.
  await page.goto('/imports');
  await expect(page.getByRole('table', { name: 'History' })).toContainText('orders.csv');
});

test('a shop that only the list has lost is brought back with its data', async ({ page }) => {
  await aShop(page);
  await loseDatabases(page, ['huitou']);

  await page.goto('/');
  await expect(page.getByText(/its data are still there/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring back My shop' }).click();
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('orders.csv');
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByRole('table', { name: 'Audit trail' })).toContainText(
    'Shop My shop brought back',
  );
});

test('a shop that was deleted for good is not missed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await page.clock.resume();
  await aShop(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Delete My shop' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.clock.setSystemTime(new Date('2026-03-20T10:00:00Z'));
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});

test('recovery speaks Chinese', async ({ page }) => {
  await aShop(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
  await loseDatabases(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '浏览器清除了店铺列表' })).toBeVisible();
  await expect(page.getByText(/有 1 次导入、2 行；数据已不在。/)).toBeVisible();
  await expectNoAxeViolations(page, 'lost shops, Chinese');
});
