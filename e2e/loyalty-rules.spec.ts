import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

/** What the story says and presses, in each language. */
const WORDS = {
  en: {
    edit: 'Edit Points on every order',
    rule: 'Points on every order',
    sentence: 'Give 1 point per CN¥1 paid.',
    points: 'Points',
    addLimit: 'Limit',
    atMost: 'At most',
    limited: 'Give 2 points per CN¥1 paid, at most 800 points an order.',
    from: 'From',
    until: 'Until',
    refused: 'It ends before it begins: choose a later last day.',
    rehearse: 'Rehearse',
    rehearsed: 'Rehearse again',
    figures: 'Live and draft',
    given: /^Points given/,
    caps: 'How often limits bite',
    largest: 'Orders that would earn most',
    trace: 'Why an order earned',
    traceLink: 'Trace an order',
    order: 'Order number',
    find: 'Trace',
    unknown: 'No file has an order “nobody’s” in the shop’s currency.',
    draft: 'Draft',
    cut: /cut it from [\d,]+ to 800/,
    earns: '800 points',
    ruleByRule: 'Rule by rule',
    lines: 'Points of the lines',
    back: 'Point rules',
    publish: 'Publish v2',
    note: 'Note',
    published: 'Version 2 published',
    changes: 'What changes against live',
  },
  'zh-CN': {
    edit: '编辑 消费积分',
    rule: '消费积分',
    sentence: '每消费 ¥1 赠 1 积分。',
    points: '积分',
    addLimit: '上限',
    atMost: '最多',
    limited: '每消费 ¥1 赠 2 积分，每单最多 800 积分。',
    from: '开始',
    until: '结束',
    refused: '结束早于开始：请选择更晚的结束日期。',
    rehearse: '回测',
    rehearsed: '重新回测',
    figures: '线上与草稿',
    given: /^发放积分/,
    caps: '上限触发情况',
    largest: '得积分最多的订单',
    trace: '订单为什么得这些积分',
    traceLink: '查询订单积分',
    order: '订单号',
    find: '查询',
    unknown: '文件中没有订单“nobody’s”（按店铺币种）。',
    draft: '草稿',
    cut: /由 [\d,]+ 截断为 800/,
    earns: '800 积分',
    ruleByRule: '逐条规则',
    lines: '各行积分',
    back: '积分规则',
    publish: '发布 v2',
    note: '备注',
    published: '已发布第 2 版',
    changes: '与线上相比的改动',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const ruleOf = (page: Page, { rule }: Words) => page.getByRole('article', { name: rule });

/** Two points instead of one, 800 an order at most; the sentence follows. */
async function edit(page: Page, words: Words): Promise<void> {
  const rule = ruleOf(page, words);
  await expect(rule).toContainText(words.sentence);
  await rule.getByRole('button', { name: words.edit }).press('Enter');
  await rule.getByRole('textbox', { name: words.points, exact: true }).fill('2');
  await rule.getByRole('button', { name: words.addLimit, exact: true }).press('Enter');
  await rule.getByRole('textbox', { name: words.atMost, exact: true }).fill('800');
  await expect(rule).toContainText(words.limited);
}

/** Dates that leave nothing are refused with the reason, beside the field. */
async function refuse(page: Page, words: Words): Promise<void> {
  const rule = ruleOf(page, words);
  const [from, until] = [words.from, words.until].map((name) =>
    rule.getByLabel(name, { exact: true }),
  );
  await from?.fill('2026-12-31');
  await until?.fill('2026-12-01');
  await expect(rule.getByText(words.refused)).toBeVisible();
  await expect(page.getByRole('button', { name: words.publish })).toBeDisabled();
  await until?.fill('');
  await from?.fill('');
  await expect(rule.getByText(words.refused)).toHaveCount(0);
}

/** The same order by both rules: the draft's limit cuts it. */
async function trace(page: Page, words: Words): Promise<void> {
  await page.getByRole('table', { name: words.largest }).getByRole('link').first().press('Enter');
  await expect(page.getByRole('heading', { name: words.trace })).toBeVisible();
  const rules = page.getByRole('region', { name: words.ruleByRule });
  await expect(rules).toContainText(words.sentence);
  await page.getByRole('tab', { name: words.draft }).press('Enter');
  await expect(rules).toContainText(words.limited);
  await expect(rules).toContainText(words.cut);
  await expect(page.getByText(words.earns, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('table', { name: words.lines })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('side')).toBe('draft');
}

for (const [language, locale, colorScheme] of [
  ['en', 'en-GB', 'light'],
  ['zh-CN', 'zh-CN', 'dark'],
] as const) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test('a point rule is edited, refused, rehearsed, traced and published', async ({ page }) => {
      // The whole loop over the demo shop, each step looked at by axe.
      test.slow();
      const words = WORDS[language];
      const looksGood = (what: string) => expectNoAxeViolations(page, `${what}, ${language}`);
      await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
      await openDemoShop(page, '/loyalty', language);
      await edit(page, words);
      await refuse(page, words);
      await looksGood('a rule open in the form');

      await page.getByRole('button', { name: words.rehearse, exact: true }).press('Enter');
      await expect(page.getByRole('button', { name: words.rehearsed })).toBeVisible({
        timeout: 60_000,
      });
      // The second point gives more than the limit takes.
      await expect(page.getByRole('row', { name: words.given })).toContainText('+');
      const bites = page
        .getByRole('table', { name: words.caps })
        .getByRole('row')
        .filter({ hasText: words.rule });
      // The live rule has no such limit; the draft's bites.
      await expect(bites.getByRole('cell').nth(1)).toHaveText('–');
      await expect(bites.getByRole('cell').nth(2)).toHaveText(/^[1-9]/);
      await looksGood('a rehearsal');

      await trace(page, words);
      await looksGood('a trace');
      await page.getByRole('textbox', { name: words.order }).fill('nobody’s');
      await page.getByRole('button', { name: words.find, exact: true }).press('Enter');
      await expect(page.getByText(words.unknown)).toBeVisible();
      await page.getByRole('link', { name: words.back, exact: true }).press('Enter');

      await expect(ruleOf(page, words)).toContainText(words.limited);
      await page.getByRole('button', { name: words.publish, exact: true }).press('Enter');
      const dialog = page.getByRole('dialog', { name: words.publish });
      await dialog.getByRole('textbox', { name: words.note }).fill('December');
      await looksGood('publishing');
      await dialog.getByRole('button', { name: words.publish, exact: true }).press('Enter');
      await expect(page.getByText(words.published)).toBeVisible();
      await expect(ruleOf(page, words)).toContainText(words.limited);
    });
  });
}
