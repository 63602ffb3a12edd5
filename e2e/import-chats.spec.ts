import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { atStep, commit, giveFile, openImports, type GivenFile } from './importing.ts';

const WECHAT = {
  name: 'wechat.txt',
  contents: [
    '小茶客 2026-05-01 12:00:00',
    '新茶到了吗？电话 13812345678',
    '',
    'Lin 2026-05-01 12:03:00',
    '到了',
    '<b>欢迎</b>',
  ].join('\n'),
};

const QQ = {
  name: 'qq.txt',
  contents: [
    '消息记录（此消息记录为文本格式，不支持重新导入）',
    '='.repeat(64),
    '消息分组:我的好友',
    '='.repeat(64),
    '消息对象:老茶客',
    '='.repeat(64),
    '',
    '2026-03-01 10:15:00 老茶客(12345678)',
    '请问什么时候发货？',
    '',
    '2026-03-01 10:17:30 店长Lin(87654321)',
    '今天就发',
  ].join('\r\n'),
};

const QQ_MHT = {
  name: 'qq.mht',
  contents: [
    'From: <Save by Tencent MsgMgr>',
    'Subject: Tencent IM Message',
    'MIME-Version: 1.0',
    'Content-Type:multipart/related;',
    '\tboundary="----=_NextPart_1"',
    '',
    '------=_NextPart_1',
    'Content-Type: text/html',
    '',
    '<table><tr><td><div>消息对象:新茶客</div></td></tr><tr><td>日期: 2026-03-04</td></tr>',
    '<tr><td><div><div>新茶客(23456789)</div>10:15:00</div>' +
      '<div>茶盘裂了<IMG src="{A}.dat"><script>alert(1)</script></div></td></tr></table>',
    '------=_NextPart_1--',
  ].join('\r\n'),
};

const CALL = {
  name: 'call.txt',
  contents: '[00:00:05] Agent: good morning\n[00:01:23] Ann: the cup came broken\n',
};

const EMAIL = {
  name: 'question.eml',
  contents: [
    'From: Ben <ben@mail.example>',
    'To: Shop <help@shop.example>',
    'Subject: Where is my parcel?',
    'Date: Sun, 1 Mar 2026 10:15:00 +0000',
    'Message-ID: <b@mail.example>',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Still waiting &amp; worried</p><img src="https://track.example/1.gif"><script>alert(1)</script>',
  ].join('\r\n'),
};

const CHATWOOT = {
  name: 'chatwoot.json',
  contents: JSON.stringify({
    meta: { labels: [], contact: { id: 7, identifier: 'C7' } },
    payload: [
      {
        id: 501,
        content: 'Which tea is less grassy?',
        conversation_id: 31,
        message_type: 0,
        private: false,
        created_at: 1772331300,
        sender: { id: 7, name: 'Cleo', type: 'contact' },
      },
      {
        id: 502,
        content: 'The roasted one.',
        conversation_id: 31,
        message_type: 1,
        private: false,
        created_at: 1772331450,
        sender: { id: 4, name: 'Lin', type: 'user' },
      },
    ],
  }),
};

/** A desk's own way: no template knows it. */
const OWN = {
  name: 'own.txt',
  contents: '#1|Lin@2026-03-03 10:15\nyour order is ready\n#2|Dora@2026-03-03 10:16\nthank you\n',
};

/** From the check back to the step that says what the file is. */
async function backToRecognised(page: Page, back = 'Back'): Promise<void> {
  await page.getByRole('button', { name: back }).click();
  await page.getByRole('button', { name: back }).click();
  await expect(page.getByRole('radiogroup')).toBeVisible();
}

/** Imports another file, after one that has been imported. */
async function giveNext(page: Page, file: GivenFile): Promise<void> {
  await page.getByRole('button', { name: 'Import another file' }).click();
  await giveFile(page, file);
}

test('chats of six kinds are imported and read', async ({ page }) => {
  await openImports(page);
  await test.step('copied out of WeChat: other templates are tried, a table, and the chat again', async () => {
    await giveFile(page, WECHAT);
    await atStep(page, '4. Check');
    // What is personal in the words is masked here too.
    await expect(page.getByText('13812345678')).toHaveCount(0);
    await backToRecognised(page);
    const template = page.getByLabel('Messages begin with');
    const preview = page.getByRole('table', { name: 'First messages' });
    await expect(template).toHaveValue('wechat');
    await expect(preview.getByRole('row')).toHaveCount(3);
    await expect(preview).toContainText('到了 <b>欢迎</b>');
    await template.selectOption('qq');
    await expect(page.getByText('No message begins like this.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Read like this' })).toBeDisabled();

    await page.getByRole('button', { name: 'Read as a table' }).click();
    await expect(page.getByText('1 column', { exact: true })).toBeVisible();
    await expect(template).toBeHidden();
    await page.getByRole('button', { name: 'This is a chat, not a table' }).click();
    await expect(template).toHaveValue('wechat');
    await page.getByRole('button', { name: 'Read like this' }).click();
    await commit(page);
  });

  await test.step('exported by QQ', async () => {
    await giveNext(page, QQ);
    await commit(page);
    await giveNext(page, QQ_MHT);
    await commit(page);
  });

  await test.step('a call: when it began is asked for', async () => {
    await giveNext(page, CALL);
    await atStep(page, '2. Recognised');
    await page.getByLabel('Beginning of the call').fill('2026-03-02T09:00');
    await expect(page.getByRole('table', { name: 'First messages' })).toContainText(
      '2026-03-02 09:01:23',
    );
    await page.getByRole('button', { name: 'Read like this' }).click();
    await commit(page);
  });

  await test.step('an e-mail, and messages of a desk', async () => {
    await giveNext(page, EMAIL);
    await commit(page);
    await giveNext(page, CHATWOOT);
    await commit(page);
  });

  await test.step('written in a way of its own', async () => {
    await giveNext(page, OWN);
    await atStep(page, '2. Recognised');
    await page.getByRole('button', { name: 'This is a chat, not a table' }).click();
    await page.getByLabel('Messages begin with').selectOption('own');
    const own = page.getByLabel('Your template');
    await own.fill('{any}|{name}');
    await expect(page.getByText('There is no {time} in it.')).toBeVisible();
    await own.fill('{any}|{name}@{time}');
    await expect(page.getByRole('table', { name: 'First messages' })).toContainText('Dora');
    await page.getByRole('button', { name: 'Read like this' }).click();
    await commit(page);
  });

  await openApp(page, '/service');
  const list = page.getByRole('list', { name: 'List of conversations' });
  await expect(list.getByRole('listitem')).toHaveCount(7);
  const transcript = page.getByRole('log', { name: 'Transcript' });
  for (const [begins, words] of [
    ['欢迎', '<b>欢迎</b>'],
    ['发货', '今天就发'],
    ['裂了', '茶盘裂了[图片]'],
    ['cup', 'the cup came broken'],
    ['worried', 'Still waiting & worried'],
    ['roasted', 'The roasted one.'],
    ['thank', 'your order is ready'],
  ] as const) {
    await page.getByLabel('Search all messages').fill(begins);
    // The list of the search before has one, too.
    await expect(list.locator('mark')).toHaveText([begins]);
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button').click();
    await expect(transcript).toContainText(words);
  }
  await expect(page.getByText('13812345678')).toHaveCount(0);
});

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(() => {
    test.use({ colorScheme, locale: language });

    test(`how a chat is read is accessible, ${language}, ${colorScheme}`, async ({ page }) => {
      const zh = language === 'zh-CN';
      const give = async ({ name, contents }: GivenFile) => {
        await page
          .getByLabel(zh ? '要导入的文件' : 'File to import')
          .setInputFiles({ name, mimeType: '', buffer: Buffer.from(contents) });
      };
      await openApp(page, '/imports');
      await give(CALL);
      await expect(page.getByLabel(zh ? '通话开始时间' : 'Beginning of the call')).toBeVisible();
      await expectNoAxeViolations(page, `a call, ${language}`);
      const template = page.getByLabel(zh ? '消息开头的格式' : 'Messages begin with');
      await template.selectOption('own');
      await page.getByLabel(zh ? '自定义格式' : 'Your template').fill('{name}');
      await expect(
        page.getByText(zh ? '缺少 {time}。' : 'There is no {time} in it.'),
      ).toBeVisible();
      await expectNoAxeViolations(page, `a template that is none, ${language}`);
    });
  });
}
