import type { Page } from '@playwright/test';
import { expect, openApp } from './fixtures.ts';
import { goBesideApp } from './storedRows.ts';

/** Ways in which a page ends without being asked. */
export const deaths = {
  closed: async (page: Page) => {
    await page.close({ runBeforeUnload: false });
  },
  crashed: async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    const crash = page.waitForEvent('crash');
    // The answer dies with the page.
    devtools.send('Page.crash').catch(() => undefined);
    await crash;
    await page.close();
  },
};
export const DEATHS = ['closed', 'crashed'] as const;

/** A page beside the app, for what is seen while the app is at work and after it has died. */
export async function openWatcher(page: Page): Promise<Page> {
  const watcher = await page.context().newPage();
  await goBesideApp(watcher);
  return watcher;
}

/** Opens the shop again and has its data checked. */
export async function reopen(dead: Page, shop: string): Promise<Page> {
  const page = await dead.context().newPage();
  await openApp(page, `${shop}settings`);
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible({ timeout: 30_000 });
  return page;
}
