import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ORDERS = {
  name: 'orders.csv',
  contents: [
    'order,placedAt,customer,product,quantity,unitPrice,amount,currency',
    '1001,2026-10-01 10:00,C-1,Tea,1,100.00,100.00,EUR',
  ].join('\n'),
};
const MEMBERS = {
  name: 'members.csv',
  contents: [
    'group,author,name,customer',
    'tea,wx1,小满,C-1',
    'tea,wx2,青禾,',
    'tea,wx3,Ann,',
  ].join('\n'),
};
const CHAT = {
  name: 'chat.csv',
  contents: [
    'conversation,message,at,author,role,body',
    'tea,1,2026-10-05 10:00,wx1,customer,[图片] 很香，会回购，我的手机 13812345678',
    'tea,2,2026-10-05 11:00,wx2,customer,好喝吗？',
    'tea,3,2026-10-06 09:00,wx3,customer,Thanks',
  ].join('\n'),
};

const WORDS = {
  en: {
    messages: 'Messages',
    collect: /^Collect: /u,
    collectTitle: 'Collect this message',
    collectSave: 'Collect',
    customer: 'Customer number',
    unknown: 'No file has this number yet',
    collected: 'Post collected',
    posts: 'Experience posts',
    list: 'Posts',
    feature: /^Feature: /u,
    featureTitle: 'Feature this post',
    featureSave: 'Feature',
    note: 'Note',
    featured: 'Post featured',
    chip: 'Featured',
    decline: /^Decline: /u,
    declineTitle: 'Decline this post',
    reason: 'Reason',
    declineSave: 'Decline',
    declined: 'Post declined',
    chipDeclined: 'Declined',
    addRule: 'Add a rule',
    earnedBy: 'Earned by',
    share: 'Share',
    sentence: 'Add 10 points to those for a share.',
    publish: 'Publish v1',
    published: 'Version 1 published',
    since: 'Orders earn from',
    post: 'Post to the ledger',
    given: /110 points in 2 lots for 1 member/u,
    nothing: 'All was booked already: nothing has changed.',
    back: /taken back 10, expired 0/u,
    prove: 'Prove the ledger',
    proved: /All balances add up/u,
    rehearse: 'Rehearse',
    rehearsed: 'Rehearse again',
    ruleRow: /Points given/u,
  },
  'zh-CN': {
    messages: '消息',
    collect: /^收录：/u,
    collectTitle: '收录这条消息',
    collectSave: '收录',
    customer: '顾客编号',
    unknown: '导入的数据里还没有这个顾客编号',
    collected: '晒单已收录',
    posts: '顾客晒单',
    list: '晒单',
    feature: /^设为精选：/u,
    featureTitle: '把这条晒单设为精选',
    featureSave: '设为精选',
    note: '备注',
    featured: '已设为精选',
    chip: '精选',
    decline: /^不采用：/u,
    declineTitle: '不采用这条晒单',
    reason: '原因',
    declineSave: '不采用',
    declined: '已标记为不采用',
    chipDeclined: '不采用',
    addRule: '新增规则',
    earnedBy: '得积分的行为',
    share: '分享',
    sentence: '分享额外奖励 10 积分。',
    publish: '发布 v1',
    published: '已发布第 1 版',
    since: '从哪天起的订单计积分',
    post: '入账',
    given: /给 1 位会员发放 110 积分，共 2 批/u,
    nothing: '没有需要入账的内容，账本未变。',
    back: /扣回 10，过期 0/u,
    prove: '开始对账',
    proved: /账目相符/u,
    rehearse: '回测',
    rehearsed: '重新回测',
    ruleRow: /发放积分/u,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

/** Presses the button that books, and waits for what it says. */
async function post(page: Page, words: Words, said: string | RegExp): Promise<void> {
  await openApp(page, '/loyalty/ledger');
  const since = page.getByLabel(words.since);
  await expect(page.getByRole('button', { name: words.post, exact: true })).toBeVisible();
  if (await since.isVisible()) await since.fill('2026-09-01');
  await page.getByRole('button', { name: words.post, exact: true }).click();
  await expect(page.getByText(said)).toBeVisible();
}

/** Adds a rule that gives 10 points for a share, rehearses it, and publishes. */
async function promisePoints(page: Page, words: Words): Promise<void> {
  await openApp(page, '/loyalty');
  await page.getByRole('button', { name: words.addRule }).click();
  await page.getByLabel(words.earnedBy).selectOption({ label: words.share });
  await expect(page.getByText(words.sentence).first()).toBeVisible();
  await page.getByRole('button', { name: words.rehearse, exact: true }).click();
  await expect(page.getByRole('button', { name: words.rehearsed })).toBeVisible();
  // 100 for the order, and 10 for the post that is featured already.
  await expect(page.getByRole('row', { name: words.ruleRow }).first()).toContainText(/100.*110/u);
  await page.getByRole('button', { name: words.publish }).click();
  const dialog = page.getByRole('dialog', { name: words.publish });
  await dialog.getByRole('textbox', { name: words.note }).fill('Posts');
  await dialog.getByRole('button', { name: words.publish }).click();
  await expect(page.getByText(words.published)).toBeVisible();
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`a message becomes a post that earns points while it is featured (${language})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
    await openImports(page);
    for (const file of [ORDERS, MEMBERS, CHAT]) await importFile(page, file);
    if (language === 'zh-CN') await speakChinese(page);

    await openApp(page, '/community/group?group=tea&days=0');
    const messages = page.getByRole('list', { name: words.messages });
    await messages
      .getByRole('listitem')
      .filter({ hasText: '很香' })
      .getByRole('button', { name: words.collect })
      .click();
    const collecting = page.getByRole('dialog', { name: words.collectTitle });
    // The list of members tells whose it is.
    await expect(collecting.getByLabel(words.customer)).toHaveValue('C-1');
    await expectNoAxeViolations(page, 'collecting a message');
    await collecting.getByRole('button', { name: words.collectSave, exact: true }).click();
    await expect(page.getByText(words.collected)).toBeVisible();

    await openApp(page, '/community/posts');
    await expect(page.getByRole('heading', { name: words.posts, level: 1 })).toBeVisible();
    const item = page.getByRole('list', { name: words.list, exact: true }).getByRole('listitem');
    await expect(item).toContainText('很香，会回购');
    await expect(item).not.toContainText('13812345678');
    await expectNoAxeViolations(page, 'posts');
    await item.getByRole('button', { name: words.feature }).click();
    const featuring = page.getByRole('dialog', { name: words.featureTitle });
    await featuring.getByRole('textbox', { name: words.note }).fill('Shows the tea');
    const number = featuring.getByLabel(words.customer);
    await number.fill('C-9');
    await expect(featuring).toContainText(words.unknown);
    await number.fill('C-1');
    await expect(featuring).not.toContainText(words.unknown);
    await featuring.getByRole('button', { name: words.featureSave, exact: true }).click();
    await expect(page.getByText(words.featured)).toBeVisible();
    await expect(item.getByText(words.chip, { exact: true })).toBeVisible();

    await promisePoints(page, words);
    await post(page, words, words.given);
    await post(page, words, words.nothing);

    await openApp(page, '/community/posts');
    await item.getByRole('button', { name: words.decline }).click();
    const declining = page.getByRole('dialog', { name: words.declineTitle });
    await declining.getByRole('textbox', { name: words.reason }).fill('Asked not to be shown');
    await declining.getByRole('button', { name: words.declineSave, exact: true }).click();
    await expect(page.getByText(words.declined)).toBeVisible();
    await expect(item.getByText(words.chipDeclined, { exact: true }).first()).toBeVisible();
    await post(page, words, words.back);
    await post(page, words, words.nothing);
    await page.getByRole('button', { name: words.prove }).click();
    await expect(page.getByText(words.proved)).toBeVisible();
  });
}

test('posts are suggested, typed in, filtered by the address, copied and exported masked', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openApp(page, '/community/posts');
  await expect(page.getByRole('heading', { name: 'No posts yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import groups' })).toBeVisible();
  await expectNoAxeViolations(page, 'posts, empty');
  await page.getByRole('button', { name: 'Type one in' }).click();
  const typing = page.getByRole('dialog', { name: 'Type a post in' });
  await expect(typing.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expectNoAxeViolations(page, 'typing a post in');
  await page.keyboard.press('Escape');
  await openImports(page);
  for (const file of [MEMBERS, CHAT]) await importFile(page, file);
  await openApp(page, '/community/posts');
  const suggested = page.getByRole('list', { name: 'Suggested messages' });
  // Of the three only the one with a picture and praise: one asks, one says little.
  await expect(suggested.getByRole('listitem')).toHaveCount(1);
  await expect(suggested.getByRole('listitem')).toContainText(/picture.*praise/u);
  await suggested.getByRole('button', { name: /^Collect: / }).click();
  const collecting = page.getByRole('dialog', { name: 'Collect this message' });
  await collecting.getByRole('button', { name: 'Collect', exact: true }).click();
  await expect(page.getByText('Post collected')).toBeVisible();
  await expect(suggested).toHaveCount(0);

  await page.getByRole('button', { name: 'Type one in' }).click();
  await typing.getByRole('textbox', { name: 'Text' }).fill('Lovely tea');
  await typing.getByRole('textbox', { name: 'Link' }).fill('no link');
  await expect(typing.getByText('One web address')).toBeVisible();
  await typing.getByRole('textbox', { name: 'Link' }).fill('https://xhs.example/note/1');
  await typing.getByRole('textbox', { name: 'Name of the customer' }).fill('Beatrice');
  await typing.getByRole('button', { name: 'Save' }).click();
  const list = page.getByRole('list', { name: 'Posts', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByLabel('Text').fill('lovely');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/text=lovely/u);
  await list.getByRole('button', { name: 'Feature: Lovely tea' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Feature', exact: true }).click();
  await expect(page.getByText('No known customer: earns no points')).toBeVisible();

  await page.getByRole('button', { name: 'Copy for an announcement' }).click();
  await expect(page.getByText('Text copied')).toBeVisible();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toContain('Lovely tea https://xhs.example/note/1');
  expect(copied).not.toContain('Beatrice');
  await page.getByRole('button', { name: 'Export featured' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('Lovely tea,https://xhs.example/note/1,');
  expect(csv).not.toContain('Beatrice');

  await list.getByRole('button', { name: 'Remove: Lovely tea' }).click();
  await expect(page.getByText('No post matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
});
