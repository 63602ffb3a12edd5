import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

const WORDS = {
  en: {
    title: 'Returns',
    none: 'No returns yet',
    tabs: 'Parts of the shopping experience',
    byCategory: 'Returned lines by Category',
    bySubject: 'Returned lines by Subject of the reason',
    share: /^Returned lines: /,
    formula: 'Formula',
    see: 'See the returned lines',
    trend: 'Share of lines that came back, by month of the sale',
    list: 'Behind the numbers',
    show: 'Show',
    lines: 'Returned lines',
    by: 'By',
    subject: 'Subject of the reason',
    open: /^\d+ open$/,
    openOnes: 'Open cases',
    stillOpen: 'open',
    clear: 'All groups',
    period: 'Period',
    days: 'The last 90 days',
  },
  'zh-CN': {
    title: '退换货',
    none: '还没有退换货',
    tabs: '体验各页',
    byCategory: '退货率：按类目',
    bySubject: '退货率：按原因所属话题',
    share: /^退货率（按订单行）: /,
    formula: '公式',
    see: '查看退换的订单行',
    trend: '每月退货率（按售出月份）',
    list: '明细',
    show: '显示',
    lines: '退换的订单行',
    by: '分组',
    subject: '原因所属话题',
    open: /^\d+ 单未办结$/,
    openOnes: '未办结',
    stillOpen: '未办结',
    clear: '所有分组',
    period: '时间范围',
    days: '近 90 天',
  },
} as const;

/** The last number in a text such as "1,234, the newest first". */
const lastNumber = (text: string | null) =>
  Number(/([\d,]+)(?!.*\d)/.exec(text ?? '')?.[1]?.replaceAll(',', ''));

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`returns in ${language}, ${colorScheme}`, () => {
    test.use({ locale: language, colorScheme });

    test('shares of returned lines lead to the lines, and open cases to themselves', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const words = WORDS[language];
      await openDemoShop(page, '/experience', language);
      await page
        .getByRole('navigation', { name: words.tabs })
        .getByRole('link', { name: words.title })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: words.trend })).toBeVisible();
      const list = page.getByRole('region', { name: words.list });

      // All cases are there, though only those in sight are drawn.
      await expect(list).toHaveAttribute('aria-busy', 'false');
      const cases = lastNumber(await list.locator('p').first().textContent());
      expect(cases).toBeGreaterThan(200);
      await expect(list.getByRole('table')).toHaveAttribute('aria-rowcount', String(cases + 1));

      // As many lines are listed as the group's number says.
      const group = page.getByRole('table', { name: words.byCategory }).getByRole('row').nth(1);
      const counted = group.getByRole('button').first();
      const count = lastNumber(await counted.textContent());
      expect(count).toBeGreaterThan(0);
      await counted.press('Enter');
      await expect(list.getByRole('combobox', { name: words.show })).toHaveText(words.lines);
      await expect(list).toHaveAttribute('aria-busy', 'false');
      await expect
        .poll(async () => lastNumber(await list.locator('p').first().textContent()))
        .toBe(count);
      await expect(page).toHaveURL(/list=lines/);
      await page.reload();
      await expect(list.getByRole('button', { name: words.clear })).toBeVisible();
      await expectNoAxeViolations(page, `returns, ${colorScheme}, ${language}`);

      // A number explains itself, and leads to the same lines.
      await page.getByRole('button', { name: words.share }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(words.formula);
      await expectNoAxeViolations(page, `explained returns, ${colorScheme}, ${language}`);
      await dialog.getByRole('link', { name: words.see }).click();
      await expect(list.getByRole('button', { name: words.clear })).toHaveCount(0);

      // From an open case to its customer.
      const opener = page.getByRole('button', { name: words.open });
      const waiting = lastNumber(await opener.textContent());
      await opener.click();
      await expect(list.getByRole('combobox', { name: words.show })).toHaveText(words.openOnes);
      const rows = list.getByRole('row');
      await expect(rows).toHaveCount(waiting + 1);
      await expect(rows.nth(1)).toContainText(words.stillOpen);
      await rows.nth(1).getByRole('link').click();
      await expect(page).toHaveURL(/\/customers\/\d+/);
      await page.goBack();
      await expect(rows).toHaveCount(waiting + 1);

      await page.getByRole('combobox', { name: words.by, exact: true }).click();
      await page.getByRole('option', { name: words.subject }).click();
      await page.getByRole('combobox', { name: words.period, exact: true }).click();
      await page.getByRole('option', { name: words.days }).click();
      await expect(page.getByRole('table', { name: words.bySubject })).toBeVisible();
      await expectNoAxeViolations(page, `returns by subject, ${colorScheme}, ${language}`);
    });
  });
}

test('a shop without returns is told what to import', async ({ page }) => {
  await openApp(page, '/experience/returns');
  await expect(page.getByRole('heading', { name: WORDS.en.none })).toBeVisible();
});
