import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Prepares a draw, from the page of all draws. */
export async function newDraw(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New draw' }).click();
  await page.getByLabel('Name of the draw').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Takes a list that was pasted as the entries of the draft that is open. */
export async function takeList(page: Page, list: string): Promise<void> {
  await page.getByLabel('Paste the list').fill(list);
  await page.getByRole('button', { name: 'Take these entries' }).click();
}

/** Opens the dialog in which a list is frozen, with a public value of another source than drand. */
export async function openFreezing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Freeze the list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Freeze the list' });
  const source = dialog.getByLabel('Public value');
  // RFC 3797 has no choice of it.
  if (await source.isVisible()) {
    await source.click();
    await page.getByRole('option', { name: 'Another public value' }).click();
  }
  await dialog.getByLabel('Which value, exactly').fill('Lottery of Friday');
}

/** Freezes the list of the draft that is open. */
export async function freeze(page: Page): Promise<void> {
  await openFreezing(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
  await expect(page.getByLabel('Announcement')).toContainText('Lottery of Friday');
}

/** Publishes the draw that is frozen, and draws. @param value the public value as it is typed */
export async function drawWith(page: Page, value: string): Promise<void> {
  await page.getByRole('button', { name: 'It is published' }).click();
  await page.getByRole('textbox', { name: 'Public value' }).fill(value);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Winners' })).toBeVisible();
}
