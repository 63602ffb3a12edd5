import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const WORDS = {
  en: {
    nav: 'Parts of the shopping experience',
    part: 'Pages',
    title: 'Product pages',
    pages: 'Pages, by views × gap',
    gaps: 'What is missing',
    show: /: show the pages$/,
    description: /: Description: show the pages$/,
    chip: 'Description',
    score: /^Completeness of the page of .*: \d+$/,
    formula: 'Formula',
  },
  'zh-CN': {
    nav: '体验各页',
    part: '商品页',
    title: '商品页',
    pages: '商品页（按浏览量 × 缺口）',
    gaps: '缺失项',
    show: /：查看商品页$/,
    description: /: 描述：查看商品页$/,
    chip: '描述',
    score: /的页面完整度: \d+$/,
    formula: '公式',
  },
};

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`product pages in ${language}, ${colorScheme}`, () => {
    test.use({ locale: language, colorScheme });

    test('from what is missing to the pages that lack it, and why they have their score', async ({
      page,
    }) => {
      const words = WORDS[language];
      await openDemoShop(page, '/experience', language);
      await page
        .getByRole('navigation', { name: words.nav })
        .getByRole('link', { name: words.part })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const pages = page.getByRole('table', { name: words.pages });
      const gaps = page.getByRole('table', { name: words.gaps });
      // All ten things are known of the demo shop.
      await expect(gaps.getByRole('button', { name: words.show })).toHaveCount(10);
      await expectNoAxeViolations(page, `product pages, ${colorScheme}, ${language}`);

      const show = gaps.getByRole('button', { name: words.description });
      const count = Number((await show.textContent())?.replace(/\D/g, ''));
      expect(count).toBeGreaterThan(0);
      await show.press('Enter');
      await expect(pages.getByRole('row')).toHaveCount(count + 1);
      await expect(pages.getByText(words.chip, { exact: true })).toHaveCount(count);
      await page.reload();
      await expect(pages.getByRole('row')).toHaveCount(count + 1);

      await pages.getByRole('button', { name: words.score }).first().click();
      await expect(page.getByRole('dialog').getByText(words.formula)).toBeVisible();
      await expectNoAxeViolations(page, `why a page has its score, ${colorScheme}, ${language}`);
      await page.keyboard.press('Escape');

      // The product itself: what is near it in the shop.
      const product = pages.getByRole('link').first();
      const name = (await product.textContent()) ?? '';
      await product.click();
      await expect(page).toHaveURL(/\/recommendations\/similar\?product=/);
      await expect(page.getByText(name).first()).toBeVisible();
    });
  });
}
