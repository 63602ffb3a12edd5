import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const WORDS = {
  en: {
    nav: 'Parts of the shopping experience',
    funnel: 'Funnel',
    steps: 'Step by step',
    bars: 'All people',
    by: 'By',
    method: 'Payment method',
    checkout: 'Checkout',
    paid: 'Paid',
    card: 'Credit card',
    payments: 'Paying, by method',
    show: 'Credit card: show failures',
    reasons: 'Why payments failed: Credit card',
    declined: 'Declined by the bank',
    failed: 'Customers who failed: Credit card',
    carts: 'Carts that were not bought',
    within: 'Within',
    day: '1 day',
    change: 'Before and after a change',
    changed: 'Changed on',
    span: 'Days on each side',
    week: '7 days',
    choose: /Choose the day on which/,
    sameWeekdays: /Both sides have the same weekdays. It is no experiment/,
    sevenEach: /7 days each/,
    tooEarly: /Too early: 0 of 7 days/,
    changes: 'Step by step, before and after',
    tries: 'First try to pay succeeded, before and after',
    newcombe: /Newcombe/,
    wilson: /Wilson/,
    left: /How many of the carts that were filled/,
    median: 'What was in the median cart of those that were not bought.',
  },
  'zh-CN': {
    nav: '体验各页',
    funnel: '转化漏斗',
    steps: '逐步转化',
    bars: '全部',
    by: '分组',
    method: '支付方式',
    checkout: '结算',
    paid: '付款',
    card: '信用卡',
    payments: '各支付方式',
    show: '信用卡：查看失败情况',
    reasons: '支付失败原因：信用卡',
    declined: '银行拒绝',
    failed: '支付失败的顾客：信用卡',
    carts: '未购买的购物车',
    within: '转化期限',
    day: '1 天',
    change: '变更前后对比',
    changed: '变更日期',
    span: '前后各取',
    week: '7 天',
    choose: /选择发生变更的日期/,
    sameWeekdays: /前后两侧的星期构成相同。 ?这不是实验/,
    sevenEach: /各 7 天/,
    tooEarly: /为时尚早：.*只有 0 天/,
    changes: '逐步对比',
    tries: '首次支付成功率，前后对比',
    newcombe: /Newcombe/,
    wilson: /Wilson/,
    left: /有多少未购买/,
    median: '未购买的购物车中，价值居中的一个。',
  },
};

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`the funnel in ${language}, ${colorScheme}`, () => {
    test.use({ locale: language, colorScheme });

    test('by payment method it leads to the customers who failed', async ({ page }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience', language);
      await page
        .getByRole('navigation', { name: words.nav })
        .getByRole('link', { name: words.funnel })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words.funnel })).toBeVisible();

      // Five steps, each with no more people than the one before.
      const steps = page.getByRole('table', { name: words.steps, exact: true });
      await expect(steps.getByRole('row')).toHaveCount(6);
      const people = await steps
        .getByRole('row')
        .evaluateAll((rows) =>
          rows.slice(1).map((row) => Number(row.children[1]?.textContent.replace(/\D/g, ''))),
        );
      expect(people).toEqual([...people].sort((a, b) => b - a));
      expect(people[4]).toBeGreaterThan(0);
      await expect(page.getByRole('list', { name: words.bars }).getByRole('listitem')).toHaveCount(
        5,
      );
      await expect(page.getByRole('heading', { name: words.carts })).toBeVisible();
      await expectNoAxeViolations(page, `funnel, ${colorScheme}, ${language}`);

      await page.getByRole('combobox', { name: words.by }).click();
      await page.getByRole('option', { name: words.method }).click();
      await expect(steps.getByRole('row', { name: new RegExp(words.card) })).toHaveCount(2);

      await page.getByRole('button', { name: words.show }).press('Enter');
      const reasons = page.getByRole('table', { name: words.reasons });
      await expect(reasons.getByRole('row', { name: new RegExp(words.declined) })).toBeVisible();
      const failed = page.getByRole('table', { name: words.failed });
      const rows = failed.getByRole('row');
      expect(await rows.count()).toBeGreaterThan(2);
      await expect(rows.nth(1)).toContainText(words.card);
      await expectNoAxeViolations(page, `failed payments, ${colorScheme}, ${language}`);

      // What was asked is in the address.
      await page.reload();
      await expect(failed).toBeVisible();
      await expect(page.getByRole('combobox', { name: words.by })).toContainText(words.method);
      const customer = rows.nth(1).getByRole('link');
      await expect(customer).toContainText('•');
      await customer.click();
      await expect(page).toHaveURL(/\/customers\/\d+$/);
    });

    test('a day on which something changed is compared with as many days before', async ({
      page,
    }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience/funnel', language);
      const panel = page.getByRole('region', { name: words.change });
      await expect(panel.getByText(words.choose)).toBeVisible();

      // The demo's events reach to today: two months ago there are days enough on both sides.
      const isoOf = (daysAgo: number) =>
        new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
      await panel.getByLabel(words.changed).fill(isoOf(60));
      const changes = panel.getByRole('table', { name: words.changes });
      // Four ways from step to step, and the whole.
      await expect(changes.getByRole('row')).toHaveCount(6);
      await expect(panel.getByText(words.sameWeekdays)).toBeVisible();
      const tries = panel.getByRole('table', { name: words.tries });
      await expect(tries.getByRole('row', { name: new RegExp(words.card) })).toBeVisible();

      await panel.getByRole('combobox', { name: words.span }).click();
      await page.getByRole('option', { name: words.week, exact: true }).click();
      await expect(panel.getByText(words.sevenEach)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`changed=${isoOf(60)}`));
      await expect(page).toHaveURL(/span=7/);
      await changes.getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByText(words.newcombe)).toBeVisible();
      await page.keyboard.press('Escape');
      await expectNoAxeViolations(page, `before and after, ${colorScheme}, ${language}`);

      await page.reload();
      await expect(panel.getByText(words.sevenEach)).toBeVisible();
      await expect(panel.getByLabel(words.changed)).toHaveValue(isoOf(60));
      await panel.getByLabel(words.changed).fill(isoOf(0));
      await expect(panel.getByText(words.tooEarly)).toBeVisible();
      await panel.getByLabel(words.changed).fill('');
      await expect(panel.getByText(words.choose)).toBeVisible();
    });

    test('its shares and values tell how they are made', async ({ page }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience/funnel', language);
      const dialog = page.getByRole('dialog');
      for (const table of [words.steps, words.payments]) {
        await page
          .getByRole('table', { name: table })
          .locator('tbody')
          .getByRole('button', { name: /%/ })
          .first()
          .click();
        await expect(dialog.getByText(words.wilson)).toBeVisible();
        await page.keyboard.press('Escape');
      }
      const carts = page.getByRole('region', { name: words.carts });
      await carts.getByRole('button', { name: /%/ }).click();
      await expect(dialog.getByText(words.left)).toBeVisible();
      await page.keyboard.press('Escape');
      await carts.getByRole('button', { name: words.median }).first().click();
      await expect(dialog.getByText(words.median)).toBeVisible();
    });

    test('it fits a phone, and a shorter window takes fewer people to the end', async ({
      page,
    }) => {
      const words = WORDS[language];
      await page.setViewportSize({ width: 360, height: 740 });
      await openDemoShop(
        page,
        `/experience/funnel?days=365&steps=view&steps=paid&changed=${new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10)}`,
        language,
      );
      const steps = page.getByRole('table', { name: words.steps, exact: true });
      const paid = async () => {
        const text = await steps.getByRole('row').nth(2).getByRole('cell').nth(1).textContent();
        return Number((text ?? '').replace(/\D/g, ''));
      };
      await expect(steps.getByRole('row')).toHaveCount(3);
      const share = steps.getByRole('row').nth(2);
      const before = await share.textContent();
      expect(await paid()).toBeGreaterThan(0);
      await page.getByRole('combobox', { name: words.within }).click();
      await page.getByRole('option', { name: words.day, exact: true }).click();
      await expect(share).not.toHaveText(before ?? '');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      await expectNoAxeViolations(page, `funnel, phone, ${colorScheme}, ${language}`);
    });
  });
}
