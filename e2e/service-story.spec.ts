import { expect, expectNoAxeViolations, openApp, test, speakChinese } from './fixtures.ts';
import { commit, giveFile, importFile, openImports, problem } from './importing.ts';

const message = (role: string, at: string, body: string, author?: string) => ({
  ...{ message: `${role}-${at}`, at: `2026-03-${at}:00Z`, role, body },
  ...(author === undefined ? {} : { author }),
});

const PRODUCTS = [
  'product,name,otherName,price,currency,stock,category',
  'WARE-001,Celadon gaiwan,青瓷盖碗,45.50,EUR,3,Teaware > Gaiwan',
  'WARE-002,Celadon teapot,青瓷茶壶,89.00,EUR,0,Teaware > Teapots',
].join('\n');

/** Four conversations of a desk, one answered after three days, and two lines that are none. */
const FILE = [
  {
    ...{ conversation: 'S-1', customer: 'C-1', channel: 'chat' },
    messages: [
      message('customer', '02T02:00', '青瓷盖碗我要退货，尺寸不对'),
      message('agent', '05T02:00', '已为您登记退货', 'Lin'),
    ],
  },
  {
    ...{ conversation: 'S-2', customer: 'C-2', channel: 'chat' },
    messages: [
      message('customer', '03T02:00', '可以退货吗？'),
      message('agent', '03T02:05', '可以，七天内', 'Zhao'),
    ],
  },
  {
    ...{ conversation: 'S-3', customer: 'C-3', channel: 'email' },
    messages: [
      message('customer', '03T03:00', '退货地址是哪里？'),
      message('agent', '03T03:04', '在订单页面', 'Zhao'),
    ],
  },
  {
    ...{ conversation: 'S-4', customer: 'C-4', channel: 'chat' },
    messages: [
      message('customer', '04T02:00', '什么时候发货？'),
      message('agent', '04T02:01', '今天', 'Lin'),
    ],
  },
]
  .map((conversation) => JSON.stringify(conversation))
  .concat('{"conversation":"S-5",', 'not a line of JSON')
  .join('\n');

const WORDS = {
  en: {
    list: 'List of conversations',
    channel: /^Channel/,
    chat: 'chat (3)',
    found: /2 of 4 · in 3 messages/,
    transcript: 'Transcript',
    cards: 'Products that this message names',
    gaiwan: 'Celadon gaiwan',
    stock: '3 in stock',
    tryIt: 'Try in the answer desk',
    message: 'Customer’s message',
    results: 'Products that would answer',
    right: 'Right: Celadon gaiwan',
    set: 'Regression set',
    first: 'First',
    begin: 'Begin with Mon–Fri 9–18, 30 min',
    rehearse: 'Rehearse',
    agents: 'Breaches by agent',
    number: /, Draft: show the conversations$/,
    behind: 'Behind a number',
    events: '1 breach in 1 conversation',
  },
  'zh-CN': {
    list: '会话列表',
    channel: /^渠道/,
    chat: 'chat（3）',
    found: /2 \/ 4 · 命中 3 条消息/,
    transcript: '会话内容',
    cards: '这条消息提到的商品',
    gaiwan: '青瓷盖碗',
    stock: '库存 3',
    tryIt: '在应答台中试一试',
    message: '顾客消息',
    results: '可应答的商品',
    right: '正确：青瓷盖碗',
    set: '回归集',
    first: '首位',
    begin: '从周一至周五 9–18 点、30 分钟开始',
    rehearse: '回测',
    agents: '各客服超时次数',
    number: /，草稿：查看会话$/,
    behind: '数字对应的会话',
    events: '1 个会话中的 1 次超时',
  },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  test(`a service lead imports a desk, reads, tries an answer, drafts a level and sees whom it would break, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    const words = WORDS[language];
    await openImports(page);
    await importFile(page, { name: 'products.csv', contents: PRODUCTS });
    await openImports(page);
    await giveFile(page, { name: 'desk.jsonl', contents: FILE });
    const broken = problem(page, '2 lines are not valid JSON');
    await expect(broken).toContainText('Line 5: {"conversation":"S-5",');
    await expect(broken).toContainText('Line 6: not a line of JSON');
    await commit(page);
    if (language === 'zh-CN') await speakChinese(page);
    // The good rows are there, though two lines of the file were none.
    await openApp(page, '/service');
    const list = page.getByRole('list', { name: words.list });
    await expect(list.getByRole('listitem')).toHaveCount(4);

    await page.getByRole('button', { name: words.channel }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(words.chat).focus();
    await page.keyboard.press('Space');
    await expect(page.getByLabel(words.chat)).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await page.locator('body').press('/');
    await page.keyboard.type('退货');
    await expect(page.getByText(words.found)).toBeVisible();
    await expectNoAxeViolations(page, `a search, ${language}`);
    await page.getByRole('searchbox').blur();
    // Faster than the page is drawn: down to the older of the two, and back to the one that names a product.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page.getByRole('region', { name: 'S-2' })).toBeVisible();
    await page.keyboard.press('k');
    await expect(page.getByRole('region', { name: 'S-1' })).toBeVisible();
    const transcript = page.getByRole('log', { name: words.transcript });
    await expect(transcript.locator('mark').first()).toHaveText('退货');
    const cards = transcript.getByRole('list', { name: words.cards });
    await expect(cards).toHaveCount(1);
    await expect(cards).toContainText(words.gaiwan);
    await expect(cards).toContainText(words.stock);
    await expectNoAxeViolations(page, `a transcript with a product, ${language}`);

    await transcript.getByRole('link', { name: words.tryIt }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(words.message)).toHaveValue('青瓷盖碗我要退货，尺寸不对');
    const results = page.getByRole('list', { name: words.results });
    await expect(results.getByRole('listitem').first()).toContainText(words.gaiwan);
    await page.locator('body').press('1');
    await expect(page.getByRole('button', { name: words.right })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const set = page.getByRole('table', { name: words.set });
    await expect(set.getByRole('row')).toHaveCount(2);
    await expect(set.getByRole('row').last()).toContainText(words.first);
    await expectNoAxeViolations(page, `the answer desk, ${language}`);

    await openApp(page, '/service/levels');
    await page.getByRole('button', { name: words.begin }).focus();
    await page.keyboard.press('Enter');
    const rehearse = page.getByRole('button', { name: words.rehearse, exact: true });
    await rehearse.focus();
    await page.keyboard.press('Enter');
    const number = page
      .getByRole('table', { name: words.agents })
      .getByRole('link', { name: words.number });
    await expect(number).toHaveText('1');
    await expectNoAxeViolations(page, `a rehearsal, ${language}`);

    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: words.behind })).toContainText(words.events);
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await page.locator('body').press('j');
    await expect(transcript).toContainText('已为您登记退货');
    await expectNoAxeViolations(page, `a conversation with a breach, ${language}`);
  });
}
