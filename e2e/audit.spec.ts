import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { editRow } from './storedRows.ts';

const ORDERS = `order,placedAt,customer,product,quantity,unitPrice,currency
1001,2026-03-01 10:15,C7,TEA,2,12.50,EUR
1002,2026-03-02 18:40,C8,TEA,1,12.50,EUR
1003,2026-03-05 09:00,C9,CUP,4,8.00,EUR
`;

/** A shop with an import, and with the start of its week changed. */
async function aShop(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Week starts on').selectOption({ label: 'Sunday' });
  await expect(page.getByText('Shop settings saved')).toBeVisible();
}

async function openAudit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByRole('heading', { name: 'Audit trail', level: 1 })).toBeVisible();
}

function entries(page: Page) {
  return page.getByRole('table', { name: 'Audit trail' }).locator('tbody tr');
}

test('what was done stands in the audit trail, is found there, and opens field by field', async ({
  page,
}) => {
  await aShop(page);
  await openAudit(page);
  await expect(entries(page).first()).toContainText('Shop settings changed');
  await expect(page.getByRole('table', { name: 'Audit trail' })).toContainText(
    'orders.csv imported',
  );
  await expectNoAxeViolations(page, 'audit trail');

  await page.getByLabel('Find in the entries').fill('imported');
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('Orders');
  await expect(page).toHaveURL(/q=imported/);
  await page.reload();
  await expect(entries(page)).toHaveCount(1);
  await page.getByLabel('Find in the entries').fill('');
  await page.getByRole('button', { name: 'Kind All' }).click();
  await page.getByRole('checkbox', { name: 'Policies' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No entry matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(entries(page).first()).toBeVisible();

  await entries(page).first().getByRole('link').click();
  const details = page.getByRole('dialog', { name: 'Shop settings changed' });
  await expect(details.getByRole('row', { name: 'Week starts on' })).toHaveText(
    /Week starts onMondaySunday/,
  );
  await expectNoAxeViolations(page, 'entry of the audit trail');
  await page.reload();
  await expect(details).toBeVisible();
  await details.getByRole('button', { name: 'Close' }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain('orders.csv imported');
  expect(file).toContain('weekStart');
});

test('what became of a policy is told in its area’s words', async ({ page }) => {
  await openApp(page, '/retention/settings');
  await page.getByRole('textbox', { name: 'Repeat window' }).fill('20');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Repeat window' }).fill('30');
  await openAudit(page);
  await entries(page).first().getByRole('link').click();
  const later = page.getByRole('dialog').getByRole('table', { name: 'Differences' });
  await expect(later.getByRole('row', { name: 'Repeat window' })).toHaveText(/20 days30 days/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await entries(page).nth(1).getByRole('link').click();
  const first = page.getByRole('dialog').getByRole('table', { name: 'from Defaults to After' });
  await expect(first.getByRole('row', { name: 'Repeat window' })).toHaveText(/90 days20 days/);
  await expectNoAxeViolations(page, 'a policy in the audit trail');
});

test('undo and redo go through everything that was done, but never while somebody types', async ({
  page,
}) => {
  await aShop(page);
  await openAudit(page);
  await page.getByLabel('Find in the entries').press('Control+z');
  await expect(page.getByText(/^Undone/)).toHaveCount(0);

  await page.getByRole('heading', { name: 'Audit trail', level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').getByText('Undone: Shop settings changed')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(
    page.getByRole('status').getByText('Done again: Shop settings changed'),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+z');
  await expect(entries(page)).toHaveCount(8);

  // The next one back is the currency that the first import brought, then the import itself.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').getByText('Undone: orders.csv imported')).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});

test('an entry is undone and done again from the page', async ({ page }) => {
  await aShop(page);
  await openAudit(page);
  await page.getByRole('button', { name: 'Undo: Shop settings changed' }).first().click();
  await expect(page.getByRole('status').getByText('Undone: Shop settings changed')).toBeVisible();
  await page.getByRole('button', { name: 'Redo: Undone: Shop settings changed' }).click();
  await expect(entries(page).first()).toContainText('Done again: Shop settings changed');
});

test('the palette undoes and leads to the audit trail', async ({ page }) => {
  await aShop(page);
  const palette = page.getByRole('combobox', { name: 'Go to or do' });
  await page.keyboard.press('Control+k');
  await palette.fill('undo the last');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Undone: Shop settings changed')).toBeVisible();
  await page.keyboard.press('Control+k');
  await palette.fill('audit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Audit trail', level: 1 })).toBeVisible();
});

test('the chain holds, until somebody changes an entry', async ({ page }) => {
  await aShop(page);
  await openAudit(page);
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText(/^The chain holds: \d+ entries, from 1 computer/)).toBeVisible();
  await expectNoAxeViolations(page, 'chain that holds');

  await editRow(page, 'audit', (row) => ({ ...row, by: 'somebody else' }));
  await page.reload();
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText('The chain breaks.')).toBeVisible();
  await expect(page.getByText(/entry 1 was changed after it was written/)).toBeVisible();
  await expectNoAxeViolations(page, 'chain that breaks');
});

test('the data are checked, and damage is said with what to do', async ({ page }) => {
  await aShop(page);
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible();
  await expect(page.getByText(/^Everything is in order 3 rows of 1 import,/)).toBeVisible();
  await expectNoAxeViolations(page, 'sound data');

  await editRow(page, 'imports', (row) => ({ ...row, rows: 99 }));
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('1 thing is not in order')).toBeVisible();
  await expect(
    page.getByText('The history counts other rows than are stored. (orders.csv)'),
  ).toBeVisible();
  await expect(page.getByText(/^Undo this import and import the file again/)).toBeVisible();
  await expectNoAxeViolations(page, 'damaged data');
});

test('the settings say what each import takes, and drop it', async ({ page }) => {
  await aShop(page);
  await page.getByRole('button', { name: 'Show space by import' }).click();
  const table = page.getByRole('table', { name: 'Space by import' });
  await expect(table).toContainText('orders.csv');
  await expectNoAxeViolations(page, 'space by import');
  await table.getByRole('button', { name: 'Undo the import of orders.csv' }).click();
  await expect(table).toContainText('No import takes space.');
});

test('the audit trail speaks Chinese', async ({ page }) => {
  await aShop(page);
  await page.getByRole('button', { name: '简体中文' }).click();
  await page.getByRole('link', { name: '变更记录' }).click();
  await expect(page.getByRole('table', { name: '变更记录' })).toContainText('orders.csv');
  await page.getByRole('button', { name: '校验记录链' }).click();
  await expect(page.getByText(/^记录链完整/)).toBeVisible();
  await expectNoAxeViolations(page, 'audit trail, Chinese');
});

test('the audit trail fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  const base = new URL(page.url()).pathname;
  await page.goto(`${base}audit`);
  await expect(page.getByRole('heading', { name: 'Audit trail', level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page, 'audit trail on a phone');
});
