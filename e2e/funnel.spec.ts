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
      const steps = page.getByRole('table', { name: words.steps });
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

    test('it fits a phone, and a shorter window takes fewer people to the end', async ({
      page,
    }) => {
      const words = WORDS[language];
      await page.setViewportSize({ width: 360, height: 740 });
      await openDemoShop(page, '/experience/funnel?days=365&steps=view&steps=paid', language);
      const steps = page.getByRole('table', { name: words.steps });
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
