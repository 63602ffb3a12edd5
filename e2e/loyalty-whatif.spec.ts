import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

/** What the story says and presses, in each language. */
const WORDS = {
  en: {
    programme: 'Programme',
    pay: 'pay',
    after: 'After',
    rehearse: 'Rehearse',
    held: 'What members hold today',
    worth: /^Worth to members/,
    outstanding: /^Outstanding points/,
    gone: /^Points that would be gone/,
    expire: 'When points that are out expire',
    gifts: 'Gifts within reach',
  },
  'zh-CN': {
    programme: '积分计划',
    pay: '可抵',
    after: '期限',
    rehearse: '回测',
    held: '会员当前持有的积分',
    worth: /^按抵扣比例折合金额/,
    outstanding: /^未使用积分/,
    gone: /^按新规则已过期/,
    expire: '已发放积分的过期时间',
    gifts: '可兑换的礼品',
  },
} as const;

/** The number of a cell, without its separators and currency. */
const numberIn = (text: string | null) =>
  Number((text ?? '').replace(/[^\d.−-]/g, '').replace('−', '-'));

for (const [language, locale, colorScheme] of [
  ['en', 'en-GB', 'light'],
  ['zh-CN', 'zh-CN', 'dark'],
] as const) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('another ratio and shorter expiry are tried on the points that members hold', async ({
      page,
    }) => {
      test.slow();
      const words = WORDS[language];
      await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
      await openDemoShop(page, '/loyalty', language);
      await page.getByRole('tab', { name: words.programme }).press('Enter');
      await page.getByRole('textbox', { name: words.pay, exact: true }).fill('0.5');
      await page.getByRole('textbox', { name: words.after, exact: true }).fill('1');
      await page.getByRole('button', { name: words.rehearse, exact: true }).press('Enter');

      const held = page.getByRole('table', { name: words.held });
      await expect(held).toBeVisible({ timeout: 60_000 });
      const cells = async (name: RegExp) =>
        (await held.getByRole('row', { name }).getByRole('cell').allTextContents()).map(numberIn);
      const [liveHeld = 0, draftHeld = 0] = await cells(words.outstanding);
      const [liveGone = 0, draftGone = 0] = await cells(words.gone);
      const [liveWorth = 0, draftWorth = 0] = await cells(words.worth);
      expect(liveHeld).toBeGreaterThan(0);
      expect(liveGone).toBe(0);
      expect(draftGone).toBeGreaterThan(0);
      expect(draftHeld).toBe(liveHeld - draftGone);
      // 100 points paid 1.00; now 0.50.
      expect(liveWorth).toBeCloseTo(liveHeld / 100, 0);
      expect(draftWorth).toBeCloseTo(draftHeld / 200, 0);
      await expect(page.getByRole('region', { name: words.expire })).toBeVisible();
      const gifts = page.getByRole('table', { name: words.gifts }).getByRole('row');
      await expect(gifts).not.toHaveCount(1);
      await expectNoAxeViolations(page, `points that members hold, ${language}`);
    });
  });
}
