import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

/** Orders as nested JSON without a date, as a public benchmark of shops' desks has them. */
const UNDATED = {
  name: 'orders.json',
  contents: JSON.stringify({
    '#W1': {
      order_id: '#W1',
      user_id: 'james_5688',
      address: { city: 'New York' },
      items: [
        { name: 'Water Bottle', item_id: '6469567736', price: 47.84 },
        { name: 'Office Chair', item_id: '8426249116', price: 488.81 },
      ],
      status: 'processed',
    },
    '#W2': {
      order_id: '#W2',
      user_id: 'ann_1',
      address: { city: 'Austin' },
      items: [{ name: 'Lamp', item_id: '77', price: 12 }],
      status: 'delivered',
    },
  }),
};

/** Nobody's role is said, one message is yet to come, and names and words look like HTML. */
const NO_ROLES = {
  name: 'messages.csv',
  contents: [
    'conversation,at,author,body',
    'T1,2026-03-01 10:00,<b>Lin</b>,<script>alert(1)</script>',
    'T1,2099-03-01 10:05,Ann,hello',
  ].join('\n'),
};

const WORDS = {
  en: {
    file: 'File to import',
    check: 'Check the rows',
    orders: /^Orders/,
    question: 'When were these orders placed?',
    day: 'Day of all orders',
    use: 'All orders are of 8 Mar 2026',
    change: 'Change the day',
    begins: '8 Mar 2026, 00:00',
    currency: 'Currency',
    useUsd: 'Use USD',
    commit: /^Import 2 orders/,
    done: 'Undo this import',
    noRoles: 'No message says who speaks',
    future: '1 time is yet to come',
  },
  'zh-CN': {
    file: '要导入的文件',
    check: '检查数据',
    orders: /^订单/,
    question: '这些订单是哪一天下的？',
    day: '全部订单的日期',
    use: '全部订单为 2026 年 3 月 8 日',
    change: '修改日期',
    begins: /^2026 年 3 月 8 日 ?00:00$/,
    currency: '币种',
    useUsd: '使用 USD',
    commit: /^导入 2 /,
    done: '撤销这次导入',
    noRoles: '所有消息都看不出是谁说的',
    future: '1 个时间晚于现在',
  },
} as const;

async function give(page: Page, label: string, file: typeof UNDATED): Promise<void> {
  const buffer = Buffer.from(file.contents);
  await page.getByLabel(label).setInputFiles({ name: file.name, mimeType: '', buffer });
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(() => {
    test.use({ colorScheme, locale: language });
    const words = WORDS[language];

    test(`orders without dates are of the day that somebody says, ${language}`, async ({
      page,
    }) => {
      await openApp(page, '/imports');
      await give(page, words.file, UNDATED);
      await page.getByRole('radio', { name: words.orders }).check();
      const question = page.getByRole('group', { name: words.question });
      await expect(question).toBeVisible();
      await expect(page.getByRole('button', { name: words.check })).toBeDisabled();
      await expectNoAxeViolations(page, `the day is asked, ${language}`);
      await question.getByLabel(words.day).fill('2026-03-08');
      await question.getByRole('button', { name: words.use }).click();
      await expect(question).toBeHidden();
      await page.getByRole('button', { name: words.check }).click();

      // Said at the check, where it can still be changed.
      await page.getByRole('button', { name: words.change }).click();
      await expect(question).toBeVisible();
      await question.getByLabel(words.day).fill('2026-03-08');
      await question.getByRole('button', { name: words.use }).click();
      await page.getByLabel(words.currency, { exact: true }).selectOption('USD');
      await page.getByRole('button', { name: words.useUsd }).click();
      await expect(page.getByRole('cell', { name: words.begins }).first()).toBeVisible();
      // Pale while it is checked again.
      await expect(page.getByRole('button', { name: words.commit })).toBeEnabled();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await expectNoAxeViolations(page, `the day is said, ${language}`);
      await page.getByRole('button', { name: words.commit }).click();
      await expect(page.getByRole('button', { name: words.done })).toBeVisible();
    });

    test(`messages of nobody known, one in the future, are told before the import, ${language}`, async ({
      page,
    }) => {
      await openApp(page, '/imports');
      await give(page, words.file, NO_ROLES);
      await expect(page.getByRole('group', { name: words.noRoles })).toBeVisible();
      await expect(page.getByRole('group', { name: words.future })).toContainText(
        '2099-03-01 10:05',
      );
      await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible();
      await expectNoAxeViolations(page, `no roles, ${language}`);
    });
  });
}
