import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { groupChat } from './groupChat.ts';
import { commit, giveFile, importFile, openImports } from './importing.ts';
import { spoilColumns } from './spoiledColumns.ts';

const GROUP = '茶友群';

function waiting(page: Page) {
  return page.getByRole('region', { name: 'Community' }).getByText('Nothing waits for a decision');
}

const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This could not be counted' });

test('what cannot be read is said to be so on each page of the community, and tried again', async ({
  page,
}) => {
  test.slow();
  await openImports(page);
  await importFile(page, {
    name: 'orders.csv',
    contents: 'order,placedAt,product,quantity,unitPrice,currency\nA1,2026-01-02,TEA,1,2,EUR\n',
  });
  await openImports(page);
  await giveFile(page, groupChat(3));
  await commit(page);
  await openApp(page, '/community?view=author');
  await page.getByRole('button', { name: /^Remove author: / }).click();
  await expect(page.getByText('3 messages decided: Remove')).toBeVisible();

  const pages: readonly (readonly [string, () => Promise<void>])[] = [
    ['/', () => expect(waiting(page)).toBeVisible()],
    ['/community', () => expect(page.getByText('Nothing waits', { exact: true })).toBeVisible()],
    [
      '/community/groups',
      () => expect(page.getByRole('table', { name: 'All groups' })).toBeVisible(),
    ],
    [
      `/community/group?group=${GROUP}`,
      () => expect(page.getByRole('region', { name: 'Health' })).toBeVisible(),
    ],
    [
      '/community/steps',
      () => expect(page.getByRole('table', { name: 'Steps' })).toContainText('便宜茶叶'),
    ],
    [
      '/community/quality',
      () =>
        expect(page.getByRole('region', { name: 'Time to action and backlog' })).toContainText(
          '95th percentile',
        ),
    ],
    [
      '/community/announcements',
      () => expect(page.getByRole('heading', { name: 'No announcements yet' })).toBeVisible(),
    ],
  ];
  for (const [path, isThere] of pages) {
    await test.step(path, async () => {
      await spoilColumns(page, 'conversation', true);
      await openApp(page, path);
      await expect(failed(page).first()).toBeVisible();
      await expectNoAxeViolations(page, `${path}, failed`);
      await spoilColumns(page, 'conversation', false);
      const again = failed(page).getByRole('button', { name: 'Try again' });
      while ((await again.count()) > 0) await again.first().click();
      await isThere();
      await expect(failed(page)).toHaveCount(0);
    });
  }
  await test.step('groups to choose from', async () => {
    await spoilColumns(page, 'conversation', true);
    await openApp(page, '/community/draws');
    await page.getByRole('button', { name: 'New draw' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Spring');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Spring', level: 1 })).toBeVisible();
    await expect(page.getByText('Groups whose members take part')).toBeVisible();
    await spoilColumns(page, 'conversation', false);
    await failed(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByLabel('Groups whose members take part')).toBeVisible();
    await expectNoAxeViolations(page, 'groups to choose from');
  });
});
