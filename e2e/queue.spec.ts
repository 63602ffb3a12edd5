import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
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

test('thirty items by keyboard with undo, then the ladder, the action list and an appeal', async ({
  page,
}) => {
  test.slow();
  await introduce(page, 'Lin');
  await importGroup(page);
  await openQueue(page);
  const status = page.getByRole('status').filter({ hasText: 'to go' });
  await expect(status).toContainText(`${ADVERTS} to go`);
  const article = page.getByRole('article');
  await expect(article.getByText('Rule “Contact details of another app”')).toBeVisible();
  await expect(article.locator('mark').first()).toContainText('微信');
  // Who wrote it and what they can be reached by is masked.
  await expect(page.getByText('推广员(87654321)')).toHaveCount(0);
  await expect(page.getByText(/今天喝第/).first()).toBeVisible();
  await expectNoAxeViolations(page, 'queue');

  await test.step('thirty by keyboard', async () => {
    for (let n = 1; n <= 30; n++) {
      const before = await current(page).getAttribute('value');
      await page.keyboard.press(n % 3 === 1 ? 'e' : 'a');
      await expect(current(page)).not.toHaveAttribute('value', before ?? '');
    }
    await expect(page.getByText(/decided today/)).toHaveText('30 decided today');
    await expect(page.getByText('Decided: Keep')).toBeVisible();
  });

  await test.step('undo, by key and by command', async () => {
    const before = (await current(page).getAttribute('value')) ?? '';
    await page.keyboard.press('h');
    await expect(page.getByText(/^Hidden: “/)).toBeVisible();
    await expect(queue(page).locator(`button[value="${before}"]`)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(queue(page).locator(`button[value="${before}"]`)).toBeVisible();
    await page.keyboard.press('z');
    await expect(page.getByText('29 decided today')).toBeVisible();
  });

  await test.step('letters are not commands while text is typed', async () => {
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Penalty' });
    await dialog.getByLabel('Message, English').press('a');
    await expectNoAxeViolations(page, 'penalty');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('29 decided today')).toBeVisible();
  });

  await test.step('the ladder suggests, a person confirms', async () => {
    await expect(page.getByText(/^The ladder suggests: Mute for 1 day/)).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('m');
    await expect(page.getByText(/^Author muted: “/)).toBeVisible();
    await expect(
      page.getByText(/^The ladder suggests: Mute for 30 days · This breach would make 8 points/),
    ).toBeVisible();
    await expect(page.getByText('Shortened to the longest mute of the platform')).toBeVisible();
  });

  await test.step('what is to be done is ticked off', async () => {
    await page.getByRole('link', { name: 'Action list' }).click();
    const table = page.getByRole('table', { name: 'Steps' });
    await expect(table.getByRole('row')).toHaveCount(3);
    await expect(table).toContainText('Mute for 1 day');
    await expect(page.getByText(/WeChat and WeCom have no interface/)).toBeVisible();
    await expectNoAxeViolations(page, 'action list');
    await page.getByRole('button', { name: 'Done: Mute for 1 day' }).click();
    await expect(page.getByText('1 step ticked off')).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(2);
  });

  await test.step('the member appeals; whoever decided does not decide that', async () => {
    await page.getByRole('link', { name: 'Penalties' }).click();
    await expect(page.getByRole('table', { name: 'Members' })).toContainText('Mute for 1 day');
    await expect(page.getByText(/^Mute for 1 day until /)).toBeVisible();
    await page.getByRole('button', { name: 'Note an appeal…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Appeal' });
    await dialog.getByLabel('What the member says').fill('我只是分享');
    await dialog.getByRole('button', { name: 'Note it' }).click();
    await expect(page.getByText('Appeal noted')).toBeVisible();
    await expectNoAxeViolations(page, 'penalties');
    await page.getByRole('button', { name: 'Grant…' }).click();
    const grant = page.getByRole('dialog', { name: 'Grant the appeal' });
    await grant.getByLabel('Why').fill('no advert');
    await grant.getByRole('button', { name: 'Grant and overturn' }).click();
    await expect(page.getByText(/You made the decision that is appealed/)).toBeVisible();
  });

  await test.step('another reviewer grants it: points and mute are taken back', async () => {
    await introduce(page, 'Wu');
    await openQueue(page);
    await page.getByRole('link', { name: 'Penalties' }).click();
    await page.getByRole('button', { name: 'Grant…' }).click();
    const grant = page.getByRole('dialog', { name: 'Grant the appeal' });
    await grant.getByLabel('Why').fill('no advert');
    await grant.getByRole('button', { name: 'Grant and overturn' }).click();
    await expect(page.getByText('Appeal granted')).toBeVisible();
    await expect(page.getByRole('region', { name: /推/ })).toContainText('0 points');
    await page.getByRole('link', { name: 'Action list' }).click();
    await expect(page.getByRole('table', { name: 'Steps' })).toContainText('Lift the mute');
  });

  await test.step('how well decisions hold', async () => {
    await page.getByRole('link', { name: 'Quality' }).click();
    const table = page.getByRole('table', { name: 'Decisions that did not hold, by reviewer' });
    await expect(table.getByRole('row', { name: /^Lin/ })).toBeVisible();
    await expect(page.getByText('Too few second reviews: 0 of 20.')).toBeVisible();
    await expectNoAxeViolations(page, 'quality');
  });

  await test.step('and all of it in Chinese', async () => {
    await speakChinese(page);
    for (const [path, title] of [
      ['community', '审核队列'],
      ['community/steps', '待办清单'],
      ['community/penalties', '处罚与申诉'],
      ['community/quality', '审核质量'],
    ] as const) {
      await openApp(page, `/${path}`);
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/\b(queue|penalties|steps)\.\w/);
      await expectNoAxeViolations(page, `${title}, Chinese`);
      await page.setViewportSize({ width: 360, height: 780 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `${title} on a phone`).toBe(clientWidth);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });
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
