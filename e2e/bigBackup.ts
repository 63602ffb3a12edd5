import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { MANY_LINES, manyOrders } from './manyOrders.ts';

/** A backup of a shop of many orders, and what two computers know by that they hold the same. */
export type BigBackup = {
  readonly path: string;
  readonly checkNumber: string;
};

export const BIG_SHOP = 'Big shop';

/** Playwright's test with a big backup, made by the app once for each worker of the run. */
export const test = base.extend<object, { bigBackup: BigBackup }>({
  bigBackup: [
    async ({ browser }, use, { project }) => {
      const folder = await mkdtemp(join(tmpdir(), 'huitou-backup-'));
      const path = join(folder, 'big.huitou');
      const { baseURL } = project.use;
      await use({ path, checkNumber: await makeBackup(browser, baseURL, path) });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** @returns the check number of what was saved */
async function makeBackup(
  browser: Browser,
  baseURL: string | undefined,
  path: string,
): Promise<string> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const page = await context.newPage();
  await openImports(page);
  await importFile(page, { name: 'many.csv', contents: manyOrders() });
  await openSettings(page);
  await page.getByRole('button', { name: 'Rename My shop' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(BIG_SHOP);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('button', { name: `Rename ${BIG_SHOP}` })).toBeVisible();
  const number = await checkNumber(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await downloading).saveAs(path);
  await context.close();
  return number;
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
}

/** The number by which two computers know that they hold the same; from the settings. */
export async function checkNumber(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Compute check number' }).click();
  const digest = page.locator('[data-digest]');
  await expect(digest).toHaveText(/^[0-9a-f]{64}$/, { timeout: 30_000 });
  return (await digest.textContent()) ?? '';
}

/** What is said in the settings of a shop of so many orders that were imported once. */
export const BIG_ROWS = `${MANY_LINES.toLocaleString('en')} rows of 1 import,`;
