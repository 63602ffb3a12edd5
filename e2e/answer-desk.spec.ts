import { readFile } from 'node:fs/promises';
import { expect, expectNoAxeViolations, openApp, test, speakChinese } from './fixtures.ts';
import { commit, giveFile, openImports } from './importing.ts';

const PRODUCTS = [
  'product,name,otherName,price,currency,stock,category',
  'WARE-001,Celadon gaiwan,青瓷盖碗,45.50,EUR,3,Teaware > Gaiwan',
  'WARE-002,Celadon teapot,青瓷茶壶,89.00,EUR,0,Teaware > Teapots',
  'TEA-001,Tieguanyin Reserve,特级铁观音,19.90,EUR,12,Tea > Oolong',
].join('\n');
const SAID = 'is the celadon gaiwan in stock? call 13812345678';
const MESSAGES = JSON.stringify({
  conversation: 'T-1',
  customer: 'C-7',
  channel: 'chat',
  messages: [
    { message: 'm1', at: '2026-03-01T10:00:00Z', role: 'customer', body: SAID },
    { message: 'm2', at: '2026-03-01T10:01:00Z', role: 'agent', body: 'Thank you for waiting' },
  ],
});

const WORDS = {
  en: {
    language: 'English',
    noProducts: 'No products yet',
    import: 'Import products',
    cards: 'Products that this message names',
    gaiwan: 'Celadon gaiwan',
    stock: '3 in stock',
    tryIt: 'Try in the answer desk',
    message: 'Customer’s message',
    results: 'Products that would answer',
    teapot: 'Celadon teapot',
    out: 'Out of stock',
    misspelt: 'Misspelt',
    typed: 'celadon teapt',
    right: 'Right: Celadon teapot',
    set: 'Regression set',
    nothing: 'The message names no product.',
    chat: 'where is my parcel?',
    none: 'Right: it names none',
    first: 'First is right: 100%',
    remove: 'Remove “where is my parcel?”',
    undo: 'Undo',
    export: 'Export',
    csv: 'CSV',
  },
  'zh-CN': {
    language: '简体中文',
    noProducts: '还没有商品',
    import: '导入商品',
    cards: '这条消息提到的商品',
    gaiwan: '青瓷盖碗',
    stock: '库存 3',
    tryIt: '在应答台中试一试',
    message: '顾客消息',
    results: '可应答的商品',
    teapot: '青瓷茶壶',
    out: '缺货',
    misspelt: '错别字',
    typed: 'celadon teapt',
    right: '正确：青瓷茶壶',
    set: '回归集',
    nothing: '这条消息没有提到商品。',
    chat: '谢谢亲',
    none: '正确：没有提到商品',
    first: '首位正确: 100%',
    remove: '移除“谢谢亲”',
    undo: '撤销',
    export: '导出',
    csv: 'CSV',
  },
} as const;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`the answer desk in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('leads to imports while the shop has no products', async ({ page }) => {
      const words = WORDS[language];
      await openApp(page, '/settings');
      await page.getByRole('button', { name: words.language }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await openApp(page, '/service/answers');
      await expect(page.getByRole('heading', { name: words.noProducts })).toBeVisible();
      await expect(page.getByLabel(words.message)).toHaveCount(0);
      await expectNoAxeViolations(page, `the answer desk without products, ${language}`);
      await page.getByRole('link', { name: words.import }).click();
      await expect(page).toHaveURL(/\/imports$/);
    });

    test('shows products that messages name, and keeps marked messages as a regression set', async ({
      page,
    }) => {
      test.slow();
      const words = WORDS[language];
      await openImports(page);
      await giveFile(page, { name: 'products.csv', contents: PRODUCTS });
      await commit(page);
      await openImports(page);
      await giveFile(page, { name: 'desk.jsonl', contents: MESSAGES });
      await commit(page);
      if (language === 'zh-CN') await speakChinese(page);

      await openApp(page, '/service?conversation=0');
      const cards = page.getByRole('list', { name: words.cards });
      await expect(cards).toHaveCount(1);
      await expect(cards).toContainText(words.gaiwan);
      await expect(cards).toContainText(words.stock);
      await expectNoAxeViolations(page, `a transcript with products, ${language}`);

      await page.getByRole('link', { name: words.tryIt }).click();
      const box = page.getByLabel(words.message);
      await expect(box).toHaveValue(/celadon gaiwan/);
      await expect(box).not.toHaveValue(/13812345678/);
      const results = page.getByRole('list', { name: words.results });
      await expect(results.getByRole('listitem').first()).toContainText(words.gaiwan);

      await page.locator('h1').click();
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await box.fill(words.typed);
      const first = results.getByRole('listitem').first();
      await expect(first).toContainText(words.teapot);
      await expect(first).toContainText(words.out);
      await expect(first).toContainText(words.misspelt);
      await expectNoAxeViolations(page, `results, ${language}`);
      await page.locator('h1').click();
      await page.keyboard.press('1');
      await expect(page.getByRole('button', { name: words.right })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      const set = page.getByRole('table', { name: words.set });
      await expect(set).toContainText(words.typed);

      await box.fill(words.chat);
      await expect(page.getByText(words.nothing)).toBeVisible();
      await page.getByRole('button', { name: words.none }).click();
      await expect(set.getByRole('link')).toHaveCount(2);
      await expect(page.getByRole('button', { name: words.first })).toBeVisible();
      await expectNoAxeViolations(page, `the regression set, ${language}`);

      // In sight without scrolling sideways, however long a message is.
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect(page.getByRole('button', { name: words.remove })).toBeInViewport({ ratio: 1 });
      // And the message is still to be read.
      const shown = await set.getByRole('link', { name: words.typed }).boundingBox();
      expect(shown?.width).toBeGreaterThan(72);
      await page.getByRole('button', { name: words.remove }).click();
      await expect(set.getByRole('link')).toHaveCount(1);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(set.getByRole('link')).toHaveCount(2);
      await set.getByRole('link', { name: words.typed }).click();
      await expect(box).toHaveValue(words.typed);

      await page.getByRole('button', { name: words.export }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: words.csv }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toContain('WARE-002');
    });
  });
}
