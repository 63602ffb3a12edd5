import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const ORDERS = [
  'order,placedAt,customer,customerName,customerEmail,customerPhone,product,quantity,unitPrice,currency',
  'A1,2026-01-05 10:00,C1,Lea Martin,lea.martin@mail.example,13812345678,P1,1,10,CNY',
  'A2,2026-02-05 10:00,C1,Lea Martin,lea.martin@mail.example,13812345678,P1,1,10,CNY',
  'A3,2026-01-07 10:00,C2,王小明,wang@mail.example,13987654321,P1,1,10,CNY',
  'A4,2026-03-09 10:00,C3,Ana Silva,ana@mail.example,13700001111,P1,1,10,CNY',
  '',
].join('\n');

async function openShop(page: Page): Promise<string> {
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: ORDERS });
  return /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
}

async function saveRows(page: Page, masked: boolean): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const mask = page.getByRole('menuitemcheckbox');
  await expect(mask).toBeChecked();
  if (!masked) await mask.click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

test('a contact is shown on demand, one by one, and the audit trail says so', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/customers/0`);
  await expect(page.getByText('lea.martin@mail.example')).toHaveCount(0);
  await expectNoAxeViolations(page, 'a customer, masked');
  await page.getByRole('button', { name: /^Show E-mail/i }).click();
  await expect(page.getByText('lea.martin@mail.example')).toBeVisible();
  await expect(page.getByText('13812345678')).toHaveCount(0);
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByText(/^Personal data shown: E-mail/i)).toBeVisible();

  // The next look begins masked again.
  await page.goto(`${base}/customers/0`);
  await expect(page.getByRole('button', { name: /^Show E-mail/i })).toBeVisible();
  await expect(page.getByText('lea.martin@mail.example')).toHaveCount(0);
});

test('a list of customers goes out masked, and readable only with a note', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/retention/rows?minSize=1&number=totals~all~customers`);
  const masked = await saveRows(page, true);
  expect(masked).toContain('Customer');
  for (const name of ['Martin', '王小明', 'Silva']) expect(masked).not.toContain(name);
  const plain = await saveRows(page, false);
  for (const name of ['Lea Martin', '王小明', 'Ana Silva']) expect(plain).toContain(name);
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByText(/^Personal data shown: My shop/)).toHaveCount(1);
});
