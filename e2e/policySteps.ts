import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Publishes the draft that is open as the version of this name, at once. */
export async function publish(page: Page, version: string, note: string): Promise<void> {
  await page.getByRole('button', { name: `Publish ${version}` }).click();
  const dialog = page.getByRole('dialog', { name: `Publish ${version}` });
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  await dialog.getByRole('button', { name: `Publish ${version}` }).click();
  await expect(page.getByText(`Version ${version.slice(1)} published`)).toBeVisible();
}

/** Searches for a product in the form that is open and takes the first that is found; its name. */
export async function chooseProduct(page: Page, typed: string): Promise<string> {
  const search = page.getByRole('combobox', { name: 'Product', exact: true });
  await search.fill(typed);
  const found = page.getByRole('listbox').getByRole('option');
  await expect(found.first()).toContainText(new RegExp(typed, 'i'));
  await found.first().click();
  return search.inputValue();
}
