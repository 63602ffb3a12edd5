import { expect, expectNoAxeViolations, openApp, test, speakChinese } from './fixtures.ts';
import { commit, giveFile, openImports } from './importing.ts';

const message = (role: string, minute: number, body: string, more = {}) => ({
  message: `m${minute}`,
  at: `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`,
  role,
  body,
  ...more,
});

/** Three conversations, one of them with a person's telephone number and markup in it; one bad line. */
const FILE = [
  {
    conversation: 'T-1',
    customer: 'C-7',
    channel: 'chat',
    messages: [
      message('customer', 0, '我要退货，电话 13812345678'),
      message('bot', 1, '正在为您转接人工'),
      message('agent', 14, '好的，马上为您处理', { author: 'Lin' }),
      message('agent', 15, 'VIP, be quick', { author: 'Lin', private: true }),
    ],
  },
  {
    conversation: 'T-2',
    channel: 'email',
    messages: [message('customer', 20, '<img src=x onerror=alert(1)> where is my refund?')],
  },
  {
    conversation: 'T-3',
    channel: 'chat',
    messages: [
      message('customer', 30, 'Which tea is less grassy?'),
      message('agent', 31, 'The roasted one.', { author: 'Zhao' }),
    ],
  },
]
  .map((conversation) => JSON.stringify(conversation))
  .concat('{"conversation":"T-4",')
  .join('\n');

const WORDS = {
  en: {
    search: 'Search all messages',
    list: 'List of conversations',
    transcript: 'Transcript',
    found: /1 of 3 · in 1 message/,
    later: '13 min later',
    note: /Note, seen by the desk only/,
    show: 'Show telephone number; this is noted in the audit trail',
    waiting: 'Waiting All',
    onlyWaiting: 'The customer spoke last',
    reset: 'Take all filters away',
    audit: 'Audit trail',
    about: 'About',
  },
  'zh-CN': {
    search: '搜索全部消息',
    list: '会话列表',
    transcript: '会话内容',
    found: /1 \/ 3 · 命中 1 条消息/,
    later: '13 分钟后',
    note: /内部备注，顾客看不到/,
    show: '显示手机号；此操作会记入变更记录',
    waiting: '待回复 全部',
    onlyWaiting: '最后一条是顾客消息',
    reset: '清除全部筛选',
    audit: '变更记录',
    about: '会话信息',
  },
} as const;

test.describe('conversations', () => {
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('are imported, searched, read, and show what is personal only when asked', async ({
        page,
      }) => {
        const words = WORDS[language];
        await openImports(page);
        await giveFile(page, { name: 'desk.jsonl', contents: FILE });
        await commit(page);
        if (language === 'zh-CN') await speakChinese(page);
        await openApp(page, '/service');

        const list = page.getByRole('list', { name: words.list });
        await expect(list.getByRole('listitem')).toHaveCount(3);
        // Markup is text, and what is personal is masked in the list, too.
        await expect(list).toContainText('<img src=x onerror=alert(1)> where is my refund?');
        await expect(list).not.toContainText('13812345678');
        await expectNoAxeViolations(page, `the list, ${language}`);

        await page.keyboard.press('/');
        await page.getByLabel(words.search).pressSequentially('退货');
        await expect(page.getByText(words.found)).toBeVisible();
        await page.getByLabel(words.search).blur();
        await page.keyboard.press('j');
        const transcript = page.getByRole('log', { name: words.transcript });
        await expect(transcript).toContainText('我要退货');
        await expect(transcript.locator('mark')).toHaveText(['退货']);
        await expect(transcript).toContainText(words.later);
        await expect(transcript).toContainText(words.note);
        await expect(transcript).not.toContainText('13812345678');
        await expectNoAxeViolations(page, `a transcript, ${language}`);
        await transcript.getByRole('button', { name: words.show }).click();
        await expect(transcript).toContainText('13812345678');
        // The address alone brings the view back.
        await page.reload();
        await expect(transcript).toContainText('我要退货');
        await expect(transcript).not.toContainText('13812345678');
        await expect(page.getByRole('region', { name: words.about })).toContainText('T-1');

        await page.getByRole('button', { name: words.waiting }).click();
        await page.getByLabel(words.onlyWaiting).click();
        await expect(page.getByLabel(words.onlyWaiting)).toBeChecked();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.reset }).click();
        await expect(list.getByRole('listitem')).toHaveCount(3);

        await page.getByRole('link', { name: words.audit }).click();
        await expect(page.getByText(/T-1/).first()).toBeVisible();
      });
    });
  }

  test('are read on a phone one after the other', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openImports(page);
    await giveFile(page, { name: 'desk.jsonl', contents: FILE });
    await commit(page);
    await openApp(page, '/service');
    const list = page.getByRole('list', { name: 'List of conversations' });
    await list.getByRole('button').first().click();
    await expect(page.getByRole('log', { name: 'Transcript' })).toContainText('less grassy');
    await expect(list).toBeHidden();
    await expectNoAxeViolations(page, 'a transcript on a phone');
    await page.getByRole('button', { name: 'To the list' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(3);
  });

  test('are found while words are typed; the address follows, and Back returns to what was found', async ({
    page,
  }) => {
    await openImports(page);
    await giveFile(page, { name: 'desk.jsonl', contents: FILE });
    await commit(page);
    await openApp(page, '/service');
    const list = page.getByRole('list', { name: 'List of conversations' });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    const box = page.getByRole('searchbox', { name: 'Search all messages' });
    // Read at once, before typing has rested.
    await box.fill('grassy');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button').click();
    await expect(page.getByRole('log', { name: 'Transcript' })).toContainText('less grassy');
    await expect(page).toHaveURL(/search=grassy&conversation=\d/);
    await page.goBack();
    await expect(page).toHaveURL(/search=grassy$/);
    await expect(box).toHaveValue('grassy');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await box.press('End');
    await box.pressSequentially(' tea?');
    await expect(page.getByText('No conversation is as asked for.')).toBeVisible();
    await expect(page).toHaveURL(/search=grassy\+tea/);
    await box.fill('');
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await expect(page).toHaveURL(/\/service$/);
  });

  test('go on with the next page at the end of one', async ({ page }) => {
    const many = Array.from({ length: 52 }, (_, n) =>
      JSON.stringify({
        conversation: `P-${n}`,
        messages: [
          {
            message: 'm',
            at: new Date(Date.UTC(2026, 2, 60 - n)).toISOString(),
            role: 'customer',
            body: `question ${n}`,
          },
        ],
      }),
    );
    await openImports(page);
    await giveFile(page, { name: 'many.jsonl', contents: many.join('\n') });
    await commit(page);
    await openApp(page, '/service');
    const list = page.getByRole('list', { name: 'List of conversations' });
    await expect(list.getByRole('listitem')).toHaveCount(50);
    await list.getByRole('button', { name: /question 49/ }).click();
    const transcript = page.getByRole('log', { name: 'Transcript' });
    await expect(transcript).toContainText('question 49');
    await page.keyboard.press('j');
    await expect(transcript).toContainText('question 50');
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(transcript).toContainText('question 51');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await expect(transcript).toContainText('question 49');
    await expect(list.getByRole('listitem')).toHaveCount(50);
  });
});
