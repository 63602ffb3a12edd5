import type { Page } from '@playwright/test';
import { expect, openApp } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { publish } from './policySteps.ts';

const CUSTOMERS = {
  name: 'customers.csv',
  contents: ['customer,name,phone', 'C-1,Wei Li,13812345678', 'C-2,Mei Wang,13987654321'].join(
    '\n',
  ),
};

/** A shop with two customers and one gift in its live catalogue. */
export async function openGiftShop(
  page: Page,
  kind: string,
  name: string,
  price: number,
): Promise<void> {
  await openImports(page);
  await importFile(page, CUSTOMERS);
  await page.getByRole('link', { name: 'Loyalty', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Gifts' }).click();
  await expect(page.getByRole('heading', { name: 'No gifts yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Edit the catalogue' }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await page.getByLabel('Name in English').fill(name);
  await page.getByLabel('Price', { exact: true }).fill(String(price));
  await publish(page, 'v1', 'First gifts');
}

/** Opens the stock of a gift, from the table of gifts. */
export async function openStock(page: Page, gift: string): Promise<void> {
  await openApp(page, '/loyalty/gifts');
  await page.getByRole('table', { name: 'Gift stock' }).getByRole('link', { name: gift }).click();
  await expect(page.getByRole('dialog', { name: gift })).toBeVisible();
}

export async function receive(page: Page, gift: string, pieces: number): Promise<void> {
  await openStock(page, gift);
  await page.getByRole('button', { name: 'Receive stock' }).click();
  const dialog = page.getByRole('dialog', { name: 'Receive stock' });
  await dialog.getByLabel('Pieces').fill(String(pieces));
  await dialog.getByRole('button', { name: 'Receive', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Adds codes of the shop's own system to the pool of a gift. */
export async function addCodes(page: Page, gift: string, codes: readonly string[]): Promise<void> {
  await openStock(page, gift);
  await page.getByRole('button', { name: 'Add codes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add codes' });
  await dialog.getByRole('button', { name: 'From the shop’s own system' }).click();
  await dialog.getByRole('textbox', { name: 'Codes' }).fill(codes.join('\n'));
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}
