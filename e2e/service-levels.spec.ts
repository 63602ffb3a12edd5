import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

const FEED = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20260817',
  'SUMMARY:Stocktaking',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20260818T090000Z',
  'SUMMARY:Meeting',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const WORDS = {
  en: {
    begin: 'Begin with Mon–Fri 9–18, 30 min',
    first: 'First answer within',
    edit: 'Edit calendar: Opening hours',
    monday: 'Monday',
    copy: 'Monday’s hours for Tuesday to Friday',
    tuesday: 'Tuesday',
    reversed: 'Hours end before they begin. What is past midnight belongs to the next day.',
    year: 'Year',
    holidays: 'Add China’s holidays of 2026',
    feed: 'Import holidays (.ics)',
    feedTitle: 'Holidays from holidays.ics',
    feedDay: '2026-08-17 · Stocktaking · Closed',
    feedSkipped: /Has a time of day; only whole days are holidays/,
    take: 'Take over 1 day',
    whole: '40 special days in 2026',
    rehearse: 'Rehearse',
    hours: 'Breaches by hour of the week',
    agents: 'Breaches by agent',
    changed: 'Conversations that would stand otherwise',
    breached: 'Breached',
    publish: 'Publish v1',
    note: 'Note',
    published: 'Version 1 published',
    transcript: 'Transcript',
    late: /to answer, .+ over the 30 min level/,
    shaded: 'Shaded: outside open hours',
    behind: 'Behind a number',
    draftNumber: /, Draft: show the conversations$/,
    breaches: (n: string) => new RegExp(`^${n} breach(es)? in \\d`, 'u'),
  },
  'zh-CN': {
    begin: '从周一至周五 9–18 点、30 分钟开始',
    first: '首次响应不超过',
    edit: '编辑日历：营业时间',
    monday: '周一',
    copy: '周二至周五与周一相同',
    tuesday: '周二',
    reversed: '时间段的结束早于开始。过了零点的部分请写在第二天。',
    year: '年份',
    holidays: '添加 2026 年法定节假日',
    feed: '导入节假日（.ics）',
    feedTitle: 'holidays.ics 中的节假日',
    feedDay: '2026-08-17 · Stocktaking · 休息',
    feedSkipped: /带有时刻，只有全天日期才算节假日/,
    take: '采用 1 天',
    whole: '2026 年有 40 个特殊日期',
    rehearse: '回测',
    hours: '各时段超时次数',
    agents: '各客服超时次数',
    changed: '达标情况会变化的会话',
    breached: '已超时',
    publish: '发布 v1',
    note: '备注',
    published: '已发布第 1 版',
    transcript: '会话内容',
    late: /后才回复，超出 30 分钟的目标/,
    shaded: '阴影部分为非营业时间',
    behind: '数字对应的会话',
    draftNumber: /，草稿：查看会话$/,
    breaches: (n: string) => new RegExp(`会话中的 ${n} 次超时`, 'u'),
  },
} as const;

for (const [language, locale, colorScheme] of [
  ['en', 'en-GB', 'light'],
  ['zh-CN', 'zh-CN', 'dark'],
] as const) {
  test.describe(`service levels in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme, locale });

    test('are drafted, rehearsed over the desk, published, and mark a late answer', async ({
      page,
    }) => {
      // The whole loop over the demo shop, each step looked at by axe.
      test.slow();
      const words = WORDS[language];
      await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
      await openDemoShop(page, '/service/levels', language);
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.getByLabel(words.first, { exact: true })).toHaveValue('30');

      await page.getByRole('button', { name: words.edit }).click();
      const monday = page.getByLabel(words.monday, { exact: true });
      await monday.fill('18-9');
      await expect(page.getByText(words.reversed)).toBeVisible();
      await expect(page.getByRole('button', { name: words.publish })).toBeDisabled();
      await monday.fill('9-12, 13-18');
      await monday.blur();
      await expect(monday).toHaveValue('09:00–12:00, 13:00–18:00');
      await page.getByRole('button', { name: words.copy }).click();
      await expect(page.getByLabel(words.tuesday, { exact: true })).toHaveValue(
        '09:00–12:00, 13:00–18:00',
      );
      await page.getByLabel(words.year).selectOption('2026');
      await page.getByRole('button', { name: words.holidays }).click();

      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: words.feed }).click();
      await (
        await chooser
      ).setFiles({ name: 'holidays.ics', mimeType: 'text/calendar', buffer: Buffer.from(FEED) });
      const dialog = page.getByRole('dialog', { name: words.feedTitle });
      await expect(dialog).toContainText(words.feedDay);
      await expect(dialog).toContainText(words.feedSkipped);
      await expectNoAxeViolations(page, `holidays of a file, ${language}`);
      await dialog.getByRole('button', { name: words.take }).click();
      await expect(page.getByText(words.whole)).toBeVisible();
      await expectNoAxeViolations(page, `the draft of service levels, ${language}`);

      await page.getByRole('button', { name: words.rehearse, exact: true }).click();
      await expect(page.getByRole('grid', { name: words.hours })).toBeVisible();
      await expect(
        page.getByRole('table', { name: words.agents }).getByRole('row'),
      ).not.toHaveCount(1);
      const late = page
        .getByRole('table', { name: words.changed })
        .getByRole('row')
        .filter({ has: page.getByText(words.breached, { exact: true }) })
        .first();
      const address = (await late.getByRole('link').getAttribute('href')) ?? '';
      expect(address).toMatch(/\/service\?conversation=\d+$/);
      await expectNoAxeViolations(page, `a rehearsal of service levels, ${language}`);

      // A number opens exactly its conversations, and Back the rehearsal.
      const number = page
        .getByRole('table', { name: words.agents })
        .getByRole('link', { name: words.draftNumber })
        .first();
      const breaches = await number.innerText();
      await number.click();
      const behind = page.getByRole('group', { name: words.behind });
      await expect(behind.getByRole('status')).toContainText(words.breaches(breaches));
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expectNoAxeViolations(page, `the conversations behind breaches, ${language}`);
      await page.goBack();
      await expect(page.getByRole('table', { name: words.agents })).toBeVisible();

      await page.getByRole('button', { name: words.publish }).click();
      const publishing = page.getByRole('dialog', { name: words.publish });
      await publishing.getByRole('textbox', { name: words.note }).fill('30 min');
      await publishing.getByRole('button', { name: words.publish }).click();
      await expect(page.getByText(words.published)).toBeVisible();

      await openApp(page, address);
      const transcript = page.getByRole('log', { name: words.transcript });
      await expect(transcript).toContainText(words.late);
      await expect(transcript.getByRole('img', { name: words.shaded }).first()).toBeVisible();
      await expectNoAxeViolations(page, `a late answer, ${language}`);
    });
  });
}
