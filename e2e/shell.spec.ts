import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

/** Closes the question who one is, where it is asked. */
async function settle(page: Page): Promise<void> {
  await openApp(page);
  const later = page.getByRole('button', { name: 'Not now' });
  if (await later.isVisible()) await later.click();
}

test('a fresh profile gets a shop of its own and an invitation to import', async ({ page }) => {
  await settle(page);
  await expect(page).toHaveTitle(/Overview · My shop · Huitou/);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expectNoAxeViolations(page, 'fresh overview');
});

test('only areas that are built are in the navigation, and each leads to its page', async ({
  page,
}) => {
  await settle(page);
  const nav = page.getByRole('navigation', { name: 'Areas' });
  const names = [
    'Retention',
    'Recommendations',
    'Loyalty',
    'Service',
    'Community',
    'Experience',
    'Imports',
    'Audit trail',
    'Settings',
  ];
  await expect(nav.getByRole('link')).toHaveText(['Overview', ...names]);
  for (const name of names) {
    await nav.getByRole('link', { name }).click();
    await expect(page).toHaveTitle(new RegExp(`· My shop · Huitou`));
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expectNoAxeViolations(page, `${name}, empty`);
  }
});

test('the language switches without a reload and stays', async ({ page }) => {
  await settle(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expectNoAxeViolations(page, 'settings, Chinese');
  await page.reload();
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
});

test('the appearance can be dark and stays so', async ({ page }) => {
  await settle(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expectNoAxeViolations(page, 'settings, dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});

test('shops are made, renamed, deleted and brought back', async ({ page }) => {
  await settle(page);
  await page.getByRole('button', { name: 'Shop: My shop' }).click();
  await page.getByRole('menuitem', { name: 'New shop' }).click();
  const dialog = page.getByRole('dialog', { name: 'New shop' });
  await dialog.getByRole('button', { name: 'Create shop' }).click();
  await expect(dialog.getByText('Type a name.')).toBeVisible();
  await dialog.getByLabel('Shop name').fill('北巷茶铺');
  await expectNoAxeViolations(page, 'new shop');
  await dialog.getByRole('button', { name: 'Create shop' }).click();
  await expect(page.getByRole('button', { name: 'Shop: 北巷茶铺' })).toBeVisible();

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Rename 北巷茶铺' }).click();
  const rename = page.getByRole('dialog');
  await rename.getByLabel('Shop name').fill('Northlane Tea');
  await rename.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('button', { name: 'Shop: Northlane Tea' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete My shop' }).click();
  await expect(page.getByText(/My shop was deleted. It is kept until/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore My shop' }).click();
  await expect(page.getByRole('button', { name: 'Delete My shop' })).toBeVisible();
});

test('an address of an unknown shop says so and leads to one that is here', async ({ page }) => {
  await settle(page);
  await page.goto('/s/nobody/retention');
  await expect(
    page.getByRole('heading', { name: 'This shop is not on this computer' }),
  ).toBeVisible();
  await expectNoAxeViolations(page, 'unknown shop');
  await page.getByRole('link', { name: 'Open another shop' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
});

test('who I am is kept, and shown beside the shop', async ({ page }) => {
  await settle(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Li Na');
  await page.getByLabel('Job').click();
  await page.getByRole('option', { name: 'Loyalty operator' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: Li Na, Loyalty operator')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Li Na');
  await expect(page.getByRole('button', { name: 'Shop: My shop' })).toContainText(
    'Loyalty operator',
  );
});

test('a newer version in another tab stops this one and asks to reload', async ({
  page,
  context,
}) => {
  await settle(page);
  const other = await context.newPage();
  // A page that has the app's databases and no code of it.
  await other.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await other.goto('/manifest.webmanifest');
  await other.evaluate(async () => {
    const known = await indexedDB.databases();
    const shop = known.find(({ name }) => name?.startsWith('huitou-'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(shop?.name ?? '', 9990);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  });
  await expect(page.getByRole('heading', { name: 'Reload, please' })).toBeVisible();
  await expectNoAxeViolations(page, 'reload, please');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(
    page.getByRole('heading', { name: 'The data are newer than this app' }),
  ).toBeVisible();
});

test('the keyboard leads past the navigation, and the palette goes anywhere', async ({ page }) => {
  await settle(page);
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to or do' });
  await expect(palette).toBeVisible();
  await expectNoAxeViolations(page, 'palette');
  await page.keyboard.type('reten');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Retention/);
});

/** Expects that no name in the bar at the bottom is cut, that of the page that is open neither. */
async function expectWholePlaces(page: Page): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Main places' });
  await expect(places.getByRole('link', { name: 'Recommendations', exact: true })).toBeVisible();
  const cut = await places
    .locator('a > span:first-of-type')
    .evaluateAll((names) =>
      names
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((name) => name.textContent),
    );
  expect(cut, 'names that are cut').toEqual([]);
}

for (const width of [360, 2560]) {
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    // Two dozen pages.
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    const paths = [
      '',
      'retention',
      'recommendations',
      'loyalty',
      'loyalty?section=tiers',
      'loyalty/trace',
      'community',
      'community/rules',
      'community/groups',
      'community/group?group=none',
      'community/activities',
      'community/activities?view=list',
      'community/draws',
      'community/draws/none',
      'community/steps',
      'community/penalties',
      'community/quality',
      'community/posts',
      'community/announcements',
      'imports',
      'imports/new',
      'audit',
      'settings',
    ];
    for (const path of paths) {
      const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
      await openApp(page, `${base}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
      if (width < 400) await expectWholePlaces(page);
    }
    if (width > 400) return;
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('dialog', { name: 'Areas' })).toBeVisible();
    await expectNoAxeViolations(page, 'more, phone');
  });
}
