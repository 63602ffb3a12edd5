import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { groupChat } from './groupChat.ts';
import { commit, giveFile, importFile, openImports } from './importing.ts';

/** Adverts of one member in the group that is imported. */
const ADVERTS = 40;

async function importGroup(page: Page): Promise<void> {
  await openImports(page);
  await giveFile(page, groupChat(ADVERTS));
  await commit(page);
}

/** Says who one is. */
async function introduce(page: Page, name: string): Promise<void> {
  await openApp(page, '/settings');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible();
}

async function openQueue(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Community', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Review queue', level: 1 })).toBeVisible();
}

const queue = (page: Page) => page.getByRole('list', { name: 'Queue' });
const current = (page: Page) => queue(page).locator('[aria-current]');

test('a queue says what to import while nothing is there', async ({ page }) => {
  await openApp(page, '/community');
  await expect(page.getByRole('heading', { name: 'No groups yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'queue without groups');
  await page.getByRole('link', { name: 'Import chats' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
});

test('the overview says what waits, how friendly the groups are, and leads to the queue', async ({
  page,
}) => {
  test.slow();
  await openApp(page, '/');
  const card = page.getByRole('region', { name: 'Community' });
  await openImports(page);
  await importFile(page, {
    name: 'orders.csv',
    contents: 'order,placedAt,product,quantity,unitPrice,currency\nA1,2026-01-02,TEA,1,2,EUR\n',
  });
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(card).toContainText('No groups yet');
  await expect(card.getByRole('link', { name: 'Import chats' })).toBeVisible();
  await importGroup(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(
    card.getByRole('button', { name: `Waiting for a decision: ${ADVERTS}` }),
  ).toBeVisible();
  await expect(card).toContainText('0.0% breaches in the week to 1 Mar 2026');
  await expect(card).toContainText('No group fell silent in these 7 days.');
  await card.getByRole('button', { name: /^Share of breaches/ }).click();
  await expect(page.getByRole('dialog')).toContainText('0 of 80 messages');
  await expectNoAxeViolations(page, 'community on the overview');
  await page.keyboard.press('Escape');
  await card.getByRole('link', { name: 'Open the review queue' }).click();
  await expect(page.getByRole('heading', { name: 'Review queue', level: 1 })).toBeVisible();
});

test('a second tab is told who looks at an item, and what was decided elsewhere', async ({
  page,
  context,
}) => {
  await introduce(page, 'Lin');
  await importGroup(page);
  await openQueue(page);
  const first = (await current(page).getAttribute('value')) ?? '';
  const other = await context.newPage();
  await openApp(other, '/community');
  await expect(current(other)).toBeVisible();
  const shown = queue(other).locator(`button[value="${first}"]`);
  await expect(shown).toContainText('Lin');
  await expect(current(other)).not.toHaveAttribute('value', first);
  await shown.click();
  await expect(other.getByText('Lin is looking at this')).toBeVisible();
  await page.keyboard.press('a');
  await expect(shown).toHaveCount(0);
  await other.close();
});

test('many items of one author are decided in one write, which one undo takes back', async ({
  page,
}) => {
  await importGroup(page);
  await openQueue(page);
  await page.getByRole('button', { name: 'By author' }).click();
  const table = page.getByRole('table', { name: 'Bundles of items' });
  await expect(table).toContainText(String(ADVERTS));
  await expectNoAxeViolations(page, 'bundles');
  await page.getByRole('button', { name: /^Remove author: / }).click();
  await expect(page.getByText(`${ADVERTS} messages decided: Remove`)).toBeVisible();
  await expect(page.getByText('Nothing waits that could be bundled.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(table).toContainText(String(ADVERTS));
  await page.getByRole('link', { name: 'Action list' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to do' })).toBeVisible();
});
