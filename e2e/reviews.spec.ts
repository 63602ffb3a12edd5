import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';

const WORDS = {
  en: {
    none: 'No reviews yet',
    import: 'Import reviews',
    title: 'Reviews',
    stars: /^Mean stars: [1-5]\.\d\d$/,
    negative: /^Negative reviews: \d/,
    sure: /^How sure the sorting is: \d/,
    topics: 'Subjects of reviews',
    delivery: /^Delivery: see (\d+) texts?$/,
    deliveryNegative: /^Delivery: see (\d+) negative texts?$/,
    quotes: 'Quotes',
    chosen: 'Chosen: Delivery · Negative',
    positive: 'Positive',
    marked: 'Marked as “Positive”',
    undo: /Undo/,
    all: 'All quotes',
    more: 'Show more',
    voice: 'Voice of the customer',
    subjects: 'Subjects',
    stake: /^Delivery, money at stake: (?:CN)?¥/,
    stakeRows: 'See the negative texts',
    conversations: /^Delivery · Conversations: see (\d+) texts?$/,
    chosenConversations: 'Chosen: Conversations · Delivery',
    open: 'Open the conversation',
  },
  'zh-CN': {
    none: '还没有评价',
    import: '导入评价',
    title: '顾客评价',
    stars: /^平均星级: [1-5]\.\d\d$/,
    negative: /^负面评价: \d/,
    sure: /^分类有多可靠: \d/,
    topics: '评价话题',
    delivery: /^物流：查看 (\d+) 条原话$/,
    deliveryNegative: /^物流：查看 (\d+) 条负面原话$/,
    quotes: '原话',
    chosen: '已选：物流 · 负面',
    positive: '正面',
    marked: '已标为“正面”',
    undo: /撤销/,
    all: '全部原话',
    more: '显示更多',
    voice: '顾客之声',
    subjects: '话题',
    stake: /^物流，涉及金额: ¥/,
    stakeRows: '查看负面原话',
    conversations: /^物流 · 客服会话：查看 (\d+) 条原话$/,
    chosenConversations: '已选：客服会话 · 物流',
    open: '打开会话',
  },
} as const;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`reviews in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a shop without reviews says how they come in', async ({ page }) => {
      const words = WORDS[language];
      if (language === 'zh-CN') await speakChinese(page);
      await openApp(page, '/experience/reviews');
      await expect(page.getByRole('heading', { name: words.none })).toBeVisible();
      await expect(page.getByRole('link', { name: words.import })).toHaveAttribute(
        'href',
        /\/imports$/,
      );
      await expectNoAxeViolations(page, `no reviews, ${colorScheme}, ${language}`);
    });

    test('staff go from a subject to its quotes, correct one, and take it back', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const words = WORDS[language];
      if (language === 'zh-CN') await speakChinese(page);
      await openDemoShop(page, '/experience/reviews', language);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      for (const number of [words.stars, words.negative, words.sure]) {
        await expect(page.getByRole('button', { name: number })).toBeVisible();
      }
      await page.getByRole('button', { name: words.sure }).click();
      await expect(page.getByRole('dialog')).toContainText('Wilson');
      await page.keyboard.press('Escape');

      const table = page.getByRole('table', { name: words.topics });
      const panel = page.getByRole('region', { name: words.quotes, exact: true });
      const shown = table.getByRole('button', { name: words.deliveryNegative });
      const label = (await shown.getAttribute('aria-label')) ?? '';
      const before = Number(words.deliveryNegative.exec(label)?.[1]);
      expect(before).toBeGreaterThan(0);
      await shown.click();
      await expect(panel).toContainText(words.chosen);
      await expect(page).toHaveURL(/topic=delivery/);
      const list = panel.getByRole('list', { name: words.quotes, exact: true });
      const items = list.getByRole('listitem');
      await expect(items).toHaveCount(Math.min(before, 30));
      if (before > 30) {
        await panel.getByRole('button', { name: words.more }).click();
        await expect(items).toHaveCount(Math.min(before, 60));
      }

      await items.first().getByRole('button', { name: words.positive, exact: true }).click();
      await expect(page.getByText(words.marked)).toBeVisible();
      const told = async () =>
        Number(
          words.deliveryNegative.exec((await shown.getAttribute('aria-label')) ?? '')?.[1] ?? NaN,
        );
      await expect.poll(told).toBe(before - 1);
      await page.getByRole('button', { name: words.undo }).click();
      await expect.poll(told).toBe(before);
      await expectNoAxeViolations(page, `reviews, ${colorScheme}, ${language}`);

      await panel.getByRole('button', { name: words.all }).click();
      await expect(panel).not.toContainText(words.chosen);
      await page.goBack();
      await expect(panel).toContainText(words.chosen);
    });

    test('staff see what a subject puts at stake, and read the conversations behind it', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const words = WORDS[language];
      if (language === 'zh-CN') await speakChinese(page);
      await openDemoShop(page, '/experience/voice', language);
      await expect(page.getByRole('heading', { level: 1, name: words.voice })).toBeVisible();
      const table = page.getByRole('table', { name: words.subjects, exact: true });
      const panel = page.getByRole('region', { name: words.quotes, exact: true });
      await table.getByRole('button', { name: words.stake }).click();
      await page.getByRole('dialog').getByRole('link', { name: words.stakeRows }).click();
      await expect(panel).toContainText(words.chosen);
      await expectNoAxeViolations(page, `voice, ${colorScheme}, ${language}`);

      const number = table.getByRole('button', { name: words.conversations });
      const label = (await number.getAttribute('aria-label')) ?? '';
      const count = Number(words.conversations.exec(label)?.[1]);
      expect(count).toBeGreaterThan(0);
      await number.click();
      await expect(panel).toContainText(words.chosenConversations);
      const items = panel
        .getByRole('list', { name: words.quotes, exact: true })
        .getByRole('listitem');
      await expect(items).toHaveCount(Math.min(count, 30));
      await items.first().getByRole('link', { name: words.open }).click();
      await expect(page).toHaveURL(/\/service\?conversation=\d+$/);
    });
  });
}
