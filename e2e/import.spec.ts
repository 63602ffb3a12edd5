import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, openApp, test } from './fixtures.ts';
import {
  atStep,
  commit,
  effect,
  giveFile,
  importFile,
  mappingRow,
  openImports,
  problem,
  sample,
} from './importing.ts';

const ORDERS = `order,placedAt,customer,product,quantity,unitPrice,currency
1001,2026-03-01 10:15,C7,TEA,2,12.50,EUR
1001,2026-03-01 10:15,C7,CUP,1,8.00,EUR
1002,2026-03-02 18:40,C8,TEA,1,12.50,EUR
1003,2026-03-05 09:00,C9,CUP,4,8.00,EUR
`;

test('a shop’s export is checked at once, and its bad rows are fixed and imported', async ({
  page,
}, testInfo) => {
  await openImports(page);
  await giveFile(page, sample('online-retail.csv'));

  await atStep(page, '4. Check');
  await expect(page.getByRole('heading', { name: 'Import orders', level: 1 })).toBeVisible();
  await expect(effect(page, 'New orders')).toHaveText('7');
  await expect(effect(page, 'Order lines in the file')).toHaveText('8');
  await expect(effect(page, 'of these without a customer')).toHaveText('1');
  await expect(effect(page, 'of these returns')).toHaveText('1');
  await expect(effect(page, 'Rows kept out')).toHaveText('4');
  await expect(problem(page, '1 date does not exist')).toContainText('Line 8: 2011-02-31 10:19:00');
  await expect(problem(page, '1 value is not an amount')).toContainText('UnitPrice');
  await expect(problem(page, '1 value is not an amount')).toContainText('Line 9: n/a');
  await expect(problem(page, '1 row has more or fewer cells')).toContainText('Line 12:');
  await expect(mappingRow(page, 'UnitPrice')).toContainText('1 value is not an amount');
  await expect(mappingRow(page, 'Country')).toContainText('clear');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the rows to fix' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('rows-to-fix online-retail.csv');
  const toFix = await readFile(await download.path(), 'utf8');
  // The good line of order 536370 comes along: an import replaces whole orders.
  expect(toFix.match(/536370/g)).toHaveLength(2);
  expect(toFix).toContain('impossibleDate: InvoiceDate = 2011-02-31 10:19:00');

  await commit(page);
  await expect(page.getByRole('heading', { name: '7 orders imported' })).toBeVisible();
  await expect(page.getByText('The shop’s currency is now GBP.')).toBeVisible();

  const fixed = toFix
    .replace('2010-12-31 08:45:00x', '2010-12-01 08:45:00')
    .replace('2011-02-31', '2011-02-28')
    .replace('n/a', '1.25')
    .replace(',extra,', ',');
  await writeFile(testInfo.outputPath('fixed.csv'), fixed);
  await page.getByRole('button', { name: 'Import another file' }).click();
  await atStep(page, '1. Drop file');
  await giveFile(page, { name: 'fixed.csv', contents: fixed });
  await expect(effect(page, 'New orders')).toHaveText('3');
  await expect(effect(page, 'Newer versions of known ones')).toHaveText('1');
  await expect(effect(page, 'Rows kept out')).toHaveText('0');
  await commit(page);
  await expect(page.getByRole('heading', { name: '4 orders imported' })).toBeVisible();
});

test('the same file twice is nothing new', async ({ page }) => {
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });
  await giveFile(page, { name: 'copy.csv', contents: ORDERS });
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  await expect(page.getByText('All 3 orders of copy.csv are stored already')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo this import' })).toBeHidden();
  await page.getByRole('link', { name: 'See imports' }).click();
  await expect(page.getByText('1 import', { exact: true })).toBeVisible();
});

test('a newer export updates orders whole, and undoing it brings the older ones back', async ({
  page,
}) => {
  const newer = ORDERS.split('\n')
    .filter((line) => !line.includes(',CUP,1,') && !line.startsWith('1003'))
    .join('\n');
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });

  await giveFile(page, {
    name: 'newer.csv',
    contents: `${newer}1004,2026-03-09,C7,TEA,1,12.50,EUR\n`,
  });
  await expect(effect(page, 'New orders')).toHaveText('1');
  await expect(effect(page, 'Newer versions of known ones')).toHaveText('1');
  await expect(effect(page, 'Same as before, ignored')).toHaveText('1');
  await commit(page);

  // Order 1001 lost a line: what it had before is newer again.
  await page.getByRole('button', { name: 'Import another file' }).click();
  await giveFile(page, { name: 'older again.csv', contents: ORDERS });
  await expect(effect(page, 'Newer versions of known ones')).toHaveText('1');
  await page.getByRole('link', { name: 'Cancel' }).click();

  const history = page.getByRole('table', { name: 'History' });
  await expect(history.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo the import of newer.csv' }).click();
  await expect(page.getByText('Import of newer.csv undone.')).toBeVisible();
  await expect(history.getByRole('row', { name: /newer\.csv/ })).toContainText('Undone');
  await giveFile(page, { name: 'as before.csv', contents: ORDERS });
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
});

test('leaving before the end stores nothing, and the summary’s undo takes all of it back', async ({
  page,
}) => {
  await openImports(page);
  await giveFile(page, { name: 'orders.csv', contents: ORDERS });
  await expect(page.getByText('Nothing is stored until you finish.')).toBeVisible();
  await expect(effect(page, 'New orders')).toHaveText('3');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing has been imported yet.')).toBeVisible();

  await giveFile(page, { name: 'orders.csv', contents: ORDERS });
  await commit(page);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByRole('heading', { name: 'This import is undone' })).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await giveFile(page, { name: 'orders.csv', contents: ORDERS });
  await expect(effect(page, 'New orders')).toHaveText('3');
});

test('reading and storing can be cancelled, and nothing of the file stays', async ({
  page,
}, testInfo) => {
  // Large enough to be caught while it is being read.
  const lines = Array.from(
    { length: 900_000 },
    (_, i) => `${i >> 1},2026-01-01 10:00,C${i % 9999},P${i % 7},1,2.50`,
  );
  const path = testInfo.outputPath('large.csv');
  await writeFile(
    path,
    `order,placedAt,customer,product,quantity,unitPrice\n${lines.join('\n')}\n`,
  );
  await openImports(page);
  await page.getByLabel('File to import').setInputFiles(path);
  await atStep(page, '4. Check');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The check was stopped. Nothing was stored.')).toBeVisible();
  await page.getByRole('button', { name: 'Check again' }).click();

  await page.getByLabel('Currency', { exact: true }).selectOption('CNY');
  await page.getByRole('button', { name: 'Use CNY' }).click();
  // As if another tab were writing: the import waits for its turn, and can be caught there.
  const release = await holdFacts(page);
  await page.getByRole('button', { name: 'Import 450,000 orders' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Stopping' })).toBeDisabled();
  await release();
  await expect(page.getByText('The import was stopped. Nothing was stored.')).toBeVisible();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing has been imported yet.')).toBeVisible();
});

test('an unknown table is mapped by hand once, and refreshed in one click after that', async ({
  page,
}) => {
  const table = (rows: string) => `Beleg;Wann;Wer;Summe;Notiz\n${rows}`;
  const choosing = page.waitForEvent('filechooser');
  const first = table('B1;2026-01-03;anna;12,50;\nB2;2026-01-04;ben;7,00;bitte schnell\n');
  await openImports(page);
  await giveFile(page, { name: 'kasse.csv', contents: first });
  await atStep(page, '2. Recognised');
  await expect(page.getByRole('radio', { name: /^Orders/ })).toBeChecked();
  await page.getByRole('button', { name: 'Map columns' }).click();

  await atStep(page, '3. Map columns');
  const check = page.getByRole('button', { name: 'Check the rows' });
  await expect(check).toBeDisabled();
  await expect(page.getByText('No column is “Order number”')).toBeVisible();
  await page.getByLabel('“Beleg” becomes').selectOption('Order number');
  await page.getByLabel('“Wer” becomes').selectOption('Customer ID');
  await page.getByLabel('“Summe” becomes').selectOption('Line amount');
  await expect(page.getByText('Nothing to settle')).toBeVisible();
  await check.click();

  await atStep(page, '4. Check');
  await page.getByLabel('Currency', { exact: true }).selectOption('EUR');
  await page.getByRole('button', { name: 'Use EUR' }).click();
  await expect(effect(page, 'New orders')).toHaveText('2');
  await commit(page);
  await page.getByRole('link', { name: 'See imports' }).click();

  const refresh = page.getByRole('button', { name: 'Refresh orders' });
  await expect(refresh).toBeVisible();
  await refresh.click();
  const contents = table('B2;2026-01-04;ben;9,00;\nB3;2026-01-05;anna;3,00;\n');
  const chooser = await choosing;
  await chooser.setFiles({ name: 'kasse-neu.csv', mimeType: '', buffer: Buffer.from(contents) });
  await atStep(page, '5. Finish');
  await expect(page.getByRole('heading', { name: '2 orders imported' })).toBeVisible();

  // Another layout is not imported by itself.
  await page.getByRole('link', { name: 'See imports' }).click();
  await page
    .getByLabel('Newer export of orders')
    .setInputFiles({ name: 'other.csv', mimeType: '', buffer: Buffer.from(ORDERS) });
  await atStep(page, '4. Check');
  await expect(
    page.getByText('This file is not laid out as the last import of orders.'),
  ).toBeVisible();
});

test('changing the mapping checks the file again', async ({ page }) => {
  await openImports(page);
  await giveFile(page, { name: 'orders.csv', contents: ORDERS });
  await expect(effect(page, 'of these without a customer')).toHaveText('0');
  await page.getByLabel('“customer” becomes').selectOption('Leave out');
  await expect(effect(page, 'of these without a customer')).toHaveText('4');
  await page.getByLabel('“order” becomes').selectOption('Leave out');
  await expect(page.getByText('No column is “Order number”')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toBeDisabled();
  await page.getByLabel('“order” becomes').selectOption('Order number');
  await page.getByRole('button', { name: 'Change how the file is read' }).click();
  await page.getByLabel('Time zone of the times').selectOption('Asia/Shanghai');
  await effect(page, 'New orders').click();
  const explanation = page.getByRole('dialog', { name: /^How 3 is made/ });
  await expect(explanation).toContainText('4 that go in + 0 kept out = 4 read');
  await expect(explanation).toContainText('1 Mar 2026, 10:15 – 5 Mar 2026, 09:00');
});

test('customers and products are imported from their templates', async ({ page }) => {
  await openImports(page);
  for (const kind of ['customers', 'products']) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: `Template for ${kind}, as CSV` }).click();
    const template = await readFile(await (await downloading).path(), 'utf8');
    const [, first] = template.split('\r\n');
    await giveFile(page, { name: `${kind}.csv`, contents: `${template}${first}\r\n` });
    await atStep(page, '4. Check');
    await expect(problem(page, '1 row repeats an earlier one')).toContainText('Line 4:');
    await commit(page);
    await expect(page.getByRole('heading', { name: `2 ${kind} imported` })).toBeVisible();
    await page.getByRole('link', { name: 'See imports' }).click();
  }
});

test('of several dropped files the first is taken, on any page', async ({ page }) => {
  await openApp(page);
  const files = await page.evaluateHandle((contents) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([contents], 'first.csv'));
    transfer.items.add(new File(['x'], 'second.csv'));
    return transfer;
  }, ORDERS);
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: files });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files });
  await atStep(page, '4. Check');
  await expect(
    page.getByText('Several files were dropped. first.csv is taken, 1 other is left alone.'),
  ).toBeVisible();
  await expect(effect(page, 'New orders')).toHaveText('3');
});

/** Holds the lock of everyone who writes facts into the shop that is open, until released. */
async function holdFacts(page: Page): Promise<() => Promise<void>> {
  const shop = new URL(page.url()).pathname.split('/')[2] ?? '';
  const held = await page.evaluateHandle(
    (name) =>
      new Promise<{ release: () => void }>((hold) => {
        void navigator.locks.request(
          name,
          () =>
            new Promise<void>((release) => {
              hold({ release });
            }),
        );
      }),
    `huitou:huitou-${shop}:facts`,
  );
  return () => held.evaluate(({ release }) => release());
}
