import type { BrowserContext, Download, Page } from '@playwright/test';
import { readFile, stat } from 'node:fs/promises';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const orders = (rows: readonly string[]) => ({
  name: 'orders.csv',
  contents: [
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
    ...rows,
    '',
  ].join('\n'),
});

const FIRST = orders([
  '536365,22633,HAND WARMER,6,2010-12-01 08:26:00,1.85,17850,United Kingdom',
  '536366,22752,NESTING BOXES,2,2010-12-01 08:28:00,7.65,17851,United Kingdom',
  '536367,84879,BIRD ORNAMENT,1,2010-12-02 08:34:00,1.69,17850,United Kingdom',
]);

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
}

async function introduce(page: Page, name: string): Promise<void> {
  await openApp(page);
  await openSettings(page);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Job').click();
  await page.getByRole('option', { name: 'Manager' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(`Saved: ${name}, Manager`)).toBeVisible();
}

/** The number by which two computers know that they hold the same. */
async function checkNumber(page: Page): Promise<string> {
  await openSettings(page);
  await page.getByRole('button', { name: 'Compute check number' }).click();
  const digest = page.locator('[data-digest]');
  await expect(digest).toHaveText(/^[0-9a-f]{64}$/);
  return (await digest.textContent()) ?? '';
}

async function saveBackup(page: Page): Promise<Download> {
  await openSettings(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await downloading;
  await expect(page.getByText(/was written, read back and found right/)).toBeVisible();
  return download;
}

async function restore(page: Page, path: string): Promise<void> {
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await page.getByLabel('Backup file').setInputFiles(path);
  await page.getByRole('button', { name: /^Open shop / }).click();
  await expect(page.getByRole('main')).toBeVisible();
}

/** Everything that this origin keeps, as clearing site data does. */
async function wipe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

async function databases(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
}

async function chooseCurrency(page: Page, currency: string): Promise<void> {
  await openSettings(page);
  await page.getByLabel('Currency').selectOption(currency);
  await expect(page.getByText('Shop settings saved')).toBeVisible();
}

test('a backup restores to the same data after everything was wiped', async ({ page }) => {
  await openImports(page);
  await importFile(page, FIRST);
  await chooseCurrency(page, 'CNY');
  const before = await checkNumber(page);
  await expectNoAxeViolations(page, 'settings with backup');
  const download = await saveBackup(page);
  expect(download.suggestedFilename()).toMatch(/^My shop \d{4}-\d\d-\d\d \d{4}\.huitou$/);
  const path = await download.path();
  expect((await stat(path)).size).toBeGreaterThan(500);

  await wipe(page);
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await expectNoAxeViolations(page, 'restore');
  await page.getByLabel('Backup file').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'My shop is restored' })).toBeVisible();
  await expectNoAxeViolations(page, 'restored');
  await page.getByRole('button', { name: 'Open shop My shop' }).click();
  expect(await checkNumber(page)).toBe(before);
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('orders.csv');
});

test('a file that is no whole backup is refused with words, and nothing is restored', async ({
  page,
}) => {
  await openImports(page);
  await importFile(page, FIRST);
  const download = await saveBackup(page);
  const whole = await readFile(await download.path());
  const before = await databases(page);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 0x40;

  await page.getByRole('link', { name: 'Restore a backup' }).click();
  const give = async (buffer: Buffer) => {
    await page
      .getByLabel('Backup file')
      .setInputFiles({ name: 'a.huitou', mimeType: 'application/gzip', buffer });
  };
  await give(Buffer.from('order,customer\n1,2\n'));
  await expect(page.getByRole('alert')).toContainText('The file is not a backup of Huitou.');
  await expectNoAxeViolations(page, 'refused backup');
  await give(whole.subarray(0, whole.length - 40));
  await expect(page.getByRole('alert')).toContainText('The file ends too early.');
  await give(flipped);
  await expect(page.getByRole('alert')).toContainText('The file is not what was written');
  expect(await databases(page)).toEqual(before);
});

/** The repeat window of the draft of the retention defaults. */
async function chooseWindow(page: Page, days: string): Promise<void> {
  await page.getByRole('link', { name: 'Retention', exact: true }).click();
  await page.getByRole('link', { name: 'Defaults' }).click();
  await page.getByRole('textbox', { name: 'Repeat window' }).fill(days);
  await expect(page.getByText(/^Saved/)).toBeVisible();
}

test('work of two computers is handed over, and what both changed is decided', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await introduce(page, 'Li');
  await openImports(page);
  await importFile(page, FIRST);
  const before = await databases(page);
  const start = await saveBackup(page);
  const startPath = testInfo.outputPath('start.huitou');
  await start.saveAs(startPath);

  // Wang, at another computer, goes on with a copy.
  const elsewhere: BrowserContext = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const wang = await elsewhere.newPage();
  await introduce(wang, 'Wang');
  await restore(wang, startPath);
  await openImports(wang);
  await importFile(wang, {
    ...orders([
      '540001,21730,STAR HOLDER,1,2011-01-04 10:00:00,4.25,18000,France',
      '536366,22752,NESTING BOXES,1,2010-12-01 08:28:00,7.65,17851,United Kingdom',
    ]),
    name: 'wang.csv',
  });
  await chooseCurrency(wang, 'CNY');
  await chooseWindow(wang, '20');
  await openSettings(wang);
  await wang.getByRole('button', { name: 'Only this computer' }).click();
  await expect(wang.getByText('This computer, Wang, redeems points')).toBeVisible();
  const theirs = await saveBackup(wang);
  const theirPath = testInfo.outputPath('wang.huitou');
  await theirs.saveAs(theirPath);

  // Li goes on too, and then takes Wang's work over.
  await openImports(page);
  await importFile(page, {
    ...orders(['540002,71053,METAL LANTERN,1,2011-01-05 10:00:00,3.39,18001,France']),
    name: 'li.csv',
  });
  await chooseCurrency(page, 'USD');
  await chooseWindow(page, '30');
  await openSettings(page);
  await page.getByRole('link', { name: 'Merge a colleague’s backup' }).click();
  await page.getByLabel('Backup file').setInputFiles(theirPath);
  const effects = page.getByRole('region', { name: 'What comes into this shop' });
  await expect(effects).toContainText('From Wang: My shop');
  await expect(effects).toContainText('1 import: wang.csv (rows: 2)');
  const conflict = page.getByRole('region', { name: 'Shop', exact: true });
  await expect(conflict.getByRole('row', { name: 'Currency' })).toContainText('USDCNY');
  const draft = page.getByRole('region', { name: 'Draft of Retention defaults' });
  await expect(draft.getByRole('row', { name: 'Repeat window' })).toHaveText(/30 days20 days/);
  await expectNoAxeViolations(page, 'merge with conflicts');
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  await expect(merge).toBeDisabled();
  await conflict.getByRole('radio', { name: /Take what is in the file/ }).check();
  await expect(merge).toBeDisabled();
  await draft.getByRole('radio', { name: /Keep what is here/ }).check();
  await merge.click();
  await expect(page.getByText(/^Work of Wang merged \(imports: 1,/)).toBeVisible();

  await openSettings(page);
  await expect(page.getByLabel('Currency')).toHaveValue('CNY');
  await expect(page.getByText('This computer is not the one that redeems')).toBeVisible();
  await page.getByRole('link', { name: 'Imports' }).click();
  const history = page.getByRole('table', { name: 'History' });
  for (const name of ['orders.csv', 'wang.csv', 'li.csv'])
    await expect(history).toContainText(name);
  expect(await databases(page), 'nothing of the file is left').toEqual(before);

  // Back the other way: the decision is taken over, nothing is asked, and both hold the same.
  const merged = await saveBackup(page);
  const mergedPath = testInfo.outputPath('merged.huitou');
  await merged.saveAs(mergedPath);
  await openSettings(wang);
  await wang.getByRole('link', { name: 'Merge a colleague’s backup' }).click();
  await wang.getByLabel('Backup file').setInputFiles(mergedPath);
  await expect(wang.getByRole('region', { name: 'What comes into this shop' })).toContainText(
    '1 import: li.csv (rows: 1)',
  );
  await wang.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(wang.getByText(/^Work of Li merged/)).toBeVisible();
  await wang.getByRole('link', { name: 'Imports' }).click();
  await expect(wang.getByRole('table', { name: 'History' })).toContainText('li.csv');
  await elsewhere.close();
});
