import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, openApp } from './fixtures.ts';

export type GivenFile = { readonly name: string; readonly contents: string | Buffer };

/** A hand-made file of the samples folder. */
export function sample(name: string): GivenFile {
  return { name, contents: readFileSync(new URL(`samples/${name}`, import.meta.url)) };
}

/** px; narrower screens have the bar. */
const PHONE = 600;

/** Opens the page of imports by the navigation. */
export async function openImports(page: Page): Promise<void> {
  await openApp(page);
  // The bar at the bottom of a phone has room for four places.
  if ((page.viewportSize()?.width ?? Infinity) < PHONE) {
    await page.getByRole('button', { name: 'More' }).click();
  }
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
}

/** Hands a file to the import that is open: the start page's or the wizard's. */
export async function giveFile(page: Page, { name, contents }: GivenFile): Promise<void> {
  const buffer = Buffer.isBuffer(contents) ? contents : Buffer.from(contents);
  await page.getByLabel('File to import').setInputFiles({ name, mimeType: '', buffer });
}

/** Waits until the wizard is at a step. */
export async function atStep(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('list', { name: 'Steps of the import' })).toBeVisible();
  await expect(page.locator('[aria-current="step"]')).toHaveText(name);
}

/** Waits for the check to be done, and imports what it found. */
export async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import (scores for |points of )?[\d,]+ / }).click();
  await expect(page.getByRole('button', { name: 'Undo this import' })).toBeVisible();
}

/** Imports a file that has no questions, from the page of imports. */
export async function importFile(page: Page, file: GivenFile): Promise<void> {
  await giveFile(page, file);
  await commit(page);
  await page.getByRole('link', { name: 'See imports' }).click();
  await expect(page.getByRole('table', { name: 'History' })).toBeVisible();
}

/** One number of "What this import will do". */
export function effect(page: Page, label: string): Locator {
  return page
    .getByRole('region', { name: 'What this import will do' })
    .getByRole('button', { name: new RegExp(`^${label}: `) });
}

/** A row of the mapping table, by the column's name in the file. */
export function mappingRow(page: Page, column: string): Locator {
  const header = page.getByRole('rowheader', { name: column, exact: true });
  return page.getByRole('table', { name: 'Columns of the file' }).getByRole('row').filter({
    has: header,
  });
}

/** What is said about a problem: how many, where, and what becomes of the rows. */
export function problem(page: Page, title: string): Locator {
  return page
    .getByRole('region', { name: /^Worth (a look|knowing)/ })
    .getByRole('group', { name: title });
}
