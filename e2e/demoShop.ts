import type { Page } from '@playwright/test';
import { expect, openApp } from './fixtures.ts';

const OPEN = { en: 'Look at a demo shop', 'zh-CN': '先看演示店铺' } as const;

/** Opens the demo shop from a fresh profile, and then a page of it. */
export async function openDemoShop(
  page: Page,
  path: string,
  language: keyof typeof OPEN = 'en',
): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: OPEN[language] }).click();
  await expect(page.getByRole('note')).toBeVisible({ timeout: 60_000 });
  const shop = /^\/s\/[^/]+/.exec(new URL(page.url()).pathname)?.[0] ?? '';
  await openApp(page, `${shop}${path}`);
}
