import { readFile } from 'node:fs/promises';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const WORDS = {
  en: {
    figures: 'Medians',
    further: 'Further answers',
    behind: 'Behind a number',
    list: 'List of conversations',
    clear: 'Show all conversations',
    period: /^Period/,
    from: 'From',
    until: 'Until',
    days: /1 Mar – 31 Aug 2026|Mar – Aug 2026/,
    within: /: show the conversations$/,
    hours: 'Conversations of each hour',
    came: /Questions that come in, 09:00/,
    answered: /^([\d,]+), Answers of people, 09:00: show/,
    rounds: / rounds? in /,
    events: / answers in /,
    times: 'Response times',
    staffing: 'Arrivals against answers',
    export: 'Export conversations',
    csv: 'CSV',
    head: 'First answer of a person: wall clock (s)',
  },
  'zh-CN': {
    figures: '中位数',
    further: '后续响应',
    behind: '数字对应的会话',
    list: '会话列表',
    clear: '查看全部会话',
    period: /^时间段/,
    from: '从',
    until: '到',
    days: /2026 年 3 月/,
    within: /：查看会话$/,
    hours: '各小时的会话',
    came: /新问题，09:00/,
    answered: /^([\d,]+)，人工回复，09:00：查看/,
    rounds: /轮问答/,
    events: /次回复/,
    times: '响应时长',
    staffing: '进线量与回复量',
    export: '导出会话明细',
    csv: 'CSV',
    head: '人工首次响应：自然时间（秒）',
  },
} as const;

/** Digits of a text, thousands marks left out, as numbers. */
const numbersIn = (text: string) => (text.replaceAll(/,/g, '').match(/\d+/g) ?? []).map(Number);

for (const [language, locale, colorScheme] of [
  ['en', 'en-GB', 'light'],
  ['zh-CN', 'zh-CN', 'dark'],
] as const) {
  test.describe(`response times in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme, locale });

    test('lead from numbers to their conversations, of a period, and out as a file', async ({
      page,
    }) => {
      test.slow();
      const words = WORDS[language];
      await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
      await openDemoShop(page, '/service/times', language);
      await page.getByRole('button', { name: words.period }).click();
      await page.getByLabel(words.from, { exact: true }).fill('2026-03-01');
      await page.getByLabel(words.until, { exact: true }).fill('2026-08-31');
      await expect(page).toHaveURL(/from=2026-03-01.*until=2026-08-31/);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: words.days })).toBeVisible();
      await page.getByRole('button', { name: words.hours }).click();
      // The count below the chart; the bar of the hour, which may not be drawn yet, is called the same.
      const below = page.getByRole('link', { name: words.came }).and(page.locator('a'));
      await expect(below).toBeVisible();
      await expectNoAxeViolations(page, `response times, ${language}`);

      const row = page
        .getByRole('table', { name: words.figures })
        .getByRole('row', { name: words.further });
      const number = row.getByRole('link', { name: words.within });
      const [n] = numbersIn(await number.innerText());
      await number.focus();
      await page.keyboard.press('Enter');
      const behind = page.getByRole('group', { name: words.behind });
      await expect(behind).toContainText(words.further);
      const status = behind.getByRole('status');
      // The answers that were counted, in fewer conversations.
      await expect(status).toContainText(words.events);
      const said = numbersIn(await status.innerText());
      expect(said).toContain(n);
      await expect(page.getByRole('list', { name: words.list }).getByRole('listitem')).toHaveCount(
        50,
      );
      await expectNoAxeViolations(page, `the conversations behind a number, ${language}`);

      await page.getByRole('button', { name: words.export }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: words.csv }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      const [head = '', ...lines] = text.trimEnd().split('\r\n');
      expect(head).toContain(words.head);
      const conversations = said.find((one) => one !== n && one > 100 && one < (n ?? 0));
      expect(lines).toHaveLength(conversations ?? NaN);
      expect(text).not.toMatch(/@\w+\.example/);

      await page.getByRole('button', { name: words.clear }).click();
      await expect(behind).toBeHidden();

      // A bar of the staffing chart, by keys alone: from the arrivals at 0:00 to the answers at 9:00.
      await page.getByRole('link', { name: words.times, exact: true }).click();
      const chart = page.getByRole('application', { name: words.staffing });
      await chart.locator('[role="link"][tabindex="0"]').focus();
      for (let hour = 0; hour < 9; hour++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      const bar = chart.getByRole('link', { name: words.answered });
      await expect(bar).toBeFocused();
      const [answers = NaN] = numbersIn((await bar.getAttribute('aria-label')) ?? '');
      await page.keyboard.press('Enter');
      await expect(behind.getByRole('status')).toContainText(words.rounds);
      expect(numbersIn(await behind.getByRole('status').innerText())).toContain(answers);
    });
  });
}
