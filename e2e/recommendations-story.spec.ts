import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

/** What the story says and presses, in each language. */
const WORDS = {
  en: {
    knob: 'Item neighbours',
    rehearse: 'Rehearse',
    rehearsed: 'Rehearse again',
    worse: 'worse',
    bySegment: 'By orders before',
    loyal: /^Loyal customers/,
    shown: 'Products that gain and lose',
    asTable: 'Show as table',
    preview: 'Preview',
    live: 'Live list',
    draft: 'Draft list',
    customers: 'Customers',
    places: 'of places',
    parts: 'Parts of the score',
    settings: 'Settings',
    publish: 'Publish',
    note: 'Note',
    published: (n: number) => `Version ${n} published`,
    versions: 'Versions',
    compare: 'Compare',
    restore: 'Restore',
    restoreAs: 'Restore as v3',
    restored: 'v1 restored as v3',
    isLive: 'Live',
    restores: 'restores v1',
    differences: 'Differences from v1 to Live · v2',
    changed: 'Home page: Item neighbours · Weight',
    changes: 'What changes against live',
    becomes: 'becomes',
    rehearsedChip: 'Rehearsed',
  },
  'zh-CN': {
    knob: '相似商品',
    rehearse: '回测',
    rehearsed: '重新回测',
    worse: '变差',
    bySegment: '按此前订单数',
    loyal: /^忠实顾客/,
    shown: '哪些商品得益、受损',
    asTable: '显示为表格',
    preview: '预览',
    live: '线上列表',
    draft: '草稿列表',
    customers: '顾客',
    places: '的位置',
    parts: '得分构成',
    settings: '设置',
    publish: '发布',
    note: '备注',
    published: (n: number) => `已发布第 ${n} 版`,
    versions: '版本',
    compare: '对比',
    restore: '恢复',
    restoreAs: '恢复为 v3',
    restored: '已恢复 v1，作为 v3',
    isLive: '线上',
    restores: '恢复自 v1',
    differences: '从 v1 到 线上 · v2 的差异',
    changed: '首页：相似商品 · 权重',
    changes: '与线上相比的改动',
    becomes: '改为',
    rehearsedChip: '已回测',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const knob = (page: Page, { knob: name }: Words) =>
  page.getByRole('textbox', { name, exact: true });

/** Types another weight of item neighbours; the keyboard is enough. */
async function tune(page: Page, words: Words, weight: string): Promise<void> {
  await knob(page, words).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(weight);
  await expect(knob(page, words)).toHaveValue(weight);
}

/** Publishes the draft at once, by keyboard. */
async function publish(page: Page, words: Words, version: 1 | 2, note: string): Promise<void> {
  const name = `${words.publish} v${version}`;
  await page.getByRole('button', { name, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('textbox', { name: words.note }).focus();
  await page.keyboard.type(note);
  await dialog.getByRole('button', { name, exact: true }).press('Enter');
  await expect(page.getByText(words.published(version))).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

for (const [language, locale, colorScheme] of [
  ['en', 'en-GB', 'light'],
  ['zh-CN', 'zh-CN', 'dark'],
] as const) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('recommendations are tuned, rehearsed, previewed, published, compared and restored', async ({
      page,
    }) => {
      // The whole loop over the demo shop, each step looked at by axe.
      test.slow();
      const words = WORDS[language];
      const looksGood = (what: string) => expectNoAxeViolations(page, `${what}, ${language}`);
      await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
      await openDemoShop(page, '/recommendations', language);
      await tune(page, words, '80');
      await publish(page, words, 1, 'A');

      // Tune and rehearse: little but what everybody buys loses the loyal.
      await tune(page, words, '5');
      await page.getByRole('button', { name: words.rehearse, exact: true }).press('Enter');
      await expect(page.getByRole('button', { name: words.rehearsed })).toBeVisible({
        timeout: 60_000,
      });
      const loyal = page
        .getByRole('table', { name: words.bySegment, exact: true })
        .getByRole('row', { name: words.loyal });
      await expect(loyal).toContainText(words.worse);
      const shown = page.getByRole('region', { name: words.shown });
      await shown.getByRole('button', { name: words.asTable }).press('Enter');
      const changes = page.getByRole('table', { name: words.shown }).getByRole('row');
      await expect(changes.nth(1)).toContainText('+');
      await expect(changes.last()).toContainText('−');
      await looksGood('a rehearsed draft');

      // What it does to the customer whose list changes most, and why.
      await page.getByRole('link', { name: words.preview, exact: true }).press('Enter');
      const customers = page.getByRole('listbox', { name: words.customers });
      const first = customers.getByRole('option').first();
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('c');
      await expect(customers.getByRole('option', { selected: true })).toContainText(words.places, {
        timeout: 60_000,
      });
      const live = page.getByRole('region', { name: words.live });
      const draft = page.getByRole('region', { name: words.draft });
      const [before, after] = [live, draft].map((list) => list.getByRole('listitem'));
      await expect(draft.getByRole('button', { expanded: false })).not.toHaveCount(0);
      expect(await before?.allTextContents()).not.toEqual(await after?.allTextContents());
      await draft.getByRole('button', { expanded: false }).first().press('Enter');
      await expect(page.getByRole('table', { name: words.parts })).toBeVisible();
      await looksGood('a preview of both');

      await page
        .getByRole('main')
        .getByRole('link', { name: words.settings, exact: true })
        .press('Enter');
      await expect(knob(page, words)).toHaveValue('5');
      await publish(page, words, 2, 'B');

      // What the second changed, in words; and back to the first.
      await page.getByRole('tab', { name: words.versions }).press('Enter');
      const second = page.getByRole('listitem', { name: 'v2' });
      await expect(second).toContainText(words.rehearsedChip);
      await page.getByRole('button', { name: `${words.compare} v1`, exact: true }).press('Enter');
      const differences = page.getByRole('table', { name: words.differences });
      await expect(differences.getByRole('row', { name: words.changed })).toContainText('805');
      await expect(differences.getByRole('row')).toHaveCount(2);
      await looksGood('two versions compared');

      await page.getByRole('tab', { name: words.versions }).press('Enter');
      await page.getByRole('button', { name: `${words.restore} v1` }).press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('list', { name: words.changes })).toContainText(
        new RegExp(`5\\s*${words.becomes}\\s*80`),
      );
      await looksGood('a version about to be restored');
      await dialog.getByRole('button', { name: words.restoreAs }).press('Enter');
      await expect(page.getByText(words.restored)).toBeVisible();
      const third = page.getByRole('listitem', { name: 'v3' });
      await expect(third).toContainText(words.isLive);
      await expect(third).toContainText(words.restores);
      await page.reload();
      await expect(third).toContainText(words.restores);
    });
  });
}
