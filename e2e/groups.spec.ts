import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { groupChat } from './groupChat.ts';
import { commit, giveFile, importFile, openImports } from './importing.ts';

/** What a saved file says. */
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

const GROUP = 'wr7';
const DAY = 86_400_000;

/** Seconds before now, as WeCom writes times. */
const secondsAgo = (days: number) => Math.round((Date.now() - days * DAY) / 1000);
const isoAgo = (days: number, hours = 0) =>
  new Date(Date.now() - days * DAY + hours * 3_600_000).toISOString();

const MEMBERS = {
  name: 'group.json',
  contents: JSON.stringify({
    errcode: 0,
    errmsg: 'ok',
    group_chat: {
      chat_id: GROUP,
      name: '绿茶同好群',
      owner: 'linhua',
      create_time: secondsAgo(200),
      notice: '友善交流',
      member_list: [
        { userid: 'linhua', type: 1, join_time: secondsAgo(200), name: '林华' },
        { userid: 'wm1', type: 2, join_time: secondsAgo(150), name: '王芳' },
        { userid: 'wm2', type: 2, join_time: secondsAgo(20), name: '李雷' },
        { userid: 'wm3', type: 2, join_time: secondsAgo(120), name: '赵六' },
      ],
    },
  }),
};

const chat = (rows: readonly (readonly [string, string, string, string])[]) => ({
  name: 'chat.csv',
  contents: [
    'conversation,message,at,author,role,body',
    ...rows.map(([message, at, author, body]) =>
      [GROUP, message, at, author, author === 'linhua' ? 'agent' : 'customer', `"${body}"`].join(),
    ),
  ].join('\n'),
});

const CHAT = chat([
  ['1', isoAgo(10), 'wm1', '明天有货吗'],
  ['2', isoAgo(10, 2), 'linhua', '有的，早上十点上架'],
  ['3', isoAgo(8), 'wm2', 'How do I brew it?'],
  ['4', isoAgo(5), 'wm9', '便宜一半，加我微信 13812345678'],
  ['5', isoAgo(4), 'wm1', '谢谢'],
]);

/** The group's page of a shop that has the list of members and the chat. */
async function openGroup(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, MEMBERS);
  await importFile(page, CHAT);
  await openApp(page, '/community/groups');
  await expect(page.getByRole('heading', { name: 'Groups', level: 1 })).toBeVisible();
  await page.getByRole('table', { name: 'All groups' }).getByRole('link', { name: GROUP }).click();
  await expect(page.getByRole('heading', { name: GROUP, level: 1 })).toBeVisible();
}

test('a list of members from WeCom and a chat become a group with its health', async ({ page }) => {
  test.setTimeout(120_000);
  await openGroup(page);
  const health = page.getByRole('region', { name: 'Health' });
  await expect(health.getByRole('button', { name: 'Members: 3' })).toBeVisible();
  await expect(health.getByRole('button', { name: 'New: 1' })).toBeVisible();
  await expect(health.getByRole('button', { name: 'Active share: 66.7%' })).toBeVisible();
  await expect(health.getByRole('button', { name: 'Messages: 5' })).toBeVisible();
  await expect(health.getByRole('button', { name: 'Questions answered: 50.0%' })).toBeVisible();
  await health.getByRole('button', { name: 'Median time to answer: 2.0 h' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 questions that were answered');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Members' }).getByRole('row')).toHaveCount(6);
  await expect(page.getByText('1 of them wrote without being in a list of members.')).toBeVisible();
  await expect(page.getByText('13812345678')).toHaveCount(0);
  await expect(page.getByText('王芳')).toHaveCount(0);
  await expectNoAxeViolations(page, 'a group');

  await page.getByLabel('Period').click();
  await page.getByRole('option', { name: 'The last 30 days' }).click();
  await expect(page).toHaveURL(/days=30/);
});

test('rules are edited in both languages, a message is reported, and both can be taken back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openGroup(page);
  await page.getByRole('button', { name: 'Edit group' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${GROUP}` });
  await dialog.getByLabel('Rules in English').fill('Be kind. No adverts.');
  await dialog.getByLabel('Rules in Chinese').fill('友善交流，不发广告。');
  await expectNoAxeViolations(page, 'editing a group');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const rules = page.getByRole('region', { name: 'Rules of the group' });
  await expect(rules.getByText('Be kind. No adverts.')).toBeVisible();
  await expect(rules.getByText('友善交流，不发广告。')).toBeVisible();

  const reports = page.getByRole('region', { name: 'Reported messages' });
  await expect(reports.getByText(/^Nothing was reported/)).toBeVisible();
  await page.getByRole('button', { name: 'Report: How do I brew it?' }).click();
  const report = page.getByRole('dialog', { name: 'Report this message' });
  await report.getByLabel('Reason').click();
  await page.getByRole('option', { name: 'Off topic' }).click();
  await report.getByRole('button', { name: 'Report' }).click();
  await expect(reports.getByRole('row', { name: /How do I brew it\?.*Off topic/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reports.getByText(/^Nothing was reported/)).toBeVisible();

  await page.getByRole('button', { name: 'Is of the shop' }).first().click();
  await expect(page.getByRole('button', { name: 'Is a customer' })).toHaveCount(1);
});

test('a group that is given a name goes by it in the queue, the action list and at penalties', async ({
  page,
}) => {
  test.slow();
  await openImports(page);
  await giveFile(page, groupChat(2));
  await commit(page);
  await openApp(page, '/community/groups');
  await page
    .getByRole('table', { name: 'All groups' })
    .getByRole('link', { name: '茶友群' })
    .click();
  await page.getByRole('button', { name: 'Edit group' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit 茶友群' });
  await dialog.getByLabel('Name of the group').fill('Tea friends');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Group changed: Tea friends')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tea friends', level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Review queue', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Tea friends');
  await page.getByRole('button', { name: 'By author' }).click();
  await page.getByRole('button', { name: /^Remove author: / }).click();
  await expect(page.getByText('2 messages decided: Remove')).toBeVisible();
  await page.getByRole('link', { name: 'Action list' }).click();
  await expect(page.getByRole('table', { name: 'Steps' })).toContainText('Tea friends');
  await page.getByRole('link', { name: 'Penalties' }).click();
  await expect(page.getByRole('table', { name: 'Members' })).toContainText('Tea friends');
  await expect(page.getByRole('main')).not.toContainText('茶友群');
});

test('a conversation of two customers is said to be a group, or none, and both can be taken back', async ({
  page,
}) => {
  test.slow();
  await openImports(page);
  await importFile(page, {
    name: 'pair.csv',
    contents: [
      'conversation,message,at,author,role,body',
      `Tea for two,1,${isoAgo(3)},wm1,customer,早上好`,
      `Tea for two,2,${isoAgo(2)},wm2,customer,早`,
    ].join('\n'),
  });
  await openApp(page, '/community/groups');
  await expect(page.getByRole('heading', { name: 'No groups yet' })).toBeVisible();
  const likely = page.getByRole('table', { name: 'Conversations that may be groups' });
  await expect(likely.getByRole('row', { name: /^Tea for two/ })).toContainText('2');
  await expectNoAxeViolations(page, 'conversations that may be groups');
  const all = page.getByRole('table', { name: 'All groups' });
  await likely.getByRole('button', { name: 'This is a group: Tea for two' }).click();
  await expect(page.getByText('Taken for a group: Tea for two')).toBeVisible();
  await expect(all.getByRole('link', { name: 'Tea for two' })).toBeVisible();
  await expect(likely).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(all).toHaveCount(0);
  await likely.getByRole('button', { name: 'Not a group: Tea for two' }).click();
  await expect(likely).toContainText('said to be none');
  await expect(likely.getByRole('button', { name: /^Not a group/ })).toHaveCount(0);
  await likely.getByRole('button', { name: /^This is a group/ }).click();
  await expect(all.getByRole('link', { name: 'Tea for two' })).toBeVisible();
});

test('groups and their members are saved as tables, members masked unless that is noted', async ({
  page,
}) => {
  test.slow();
  await openGroup(page);
  const members = page.getByRole('region', { name: 'Members' });
  const save = async (masked: boolean) => {
    await members.getByRole('button', { name: 'Export' }).click();
    const mask = page.getByRole('menuitemcheckbox', { name: 'Mask personal data' });
    if (!masked) await mask.click();
    const file = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    return textOf(await file);
  };
  const masked = await save(true);
  expect(masked).toContain('of the shop');
  expect(masked).not.toContain('王芳');
  expect(masked).not.toContain('wm1');
  expect(await save(false)).toContain('王芳,wm1,customer');
  await openApp(page, '/community/groups');
  const file = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'All groups' })
    .getByRole('button', { name: 'Export' })
    .click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect(await textOf(await file)).toContain(`${GROUP},${GROUP},`);
  await openApp(page, '/audit');
  await expect(page.getByRole('row', { name: /members wr7/ })).toHaveCount(1);
});

test('the same in Chinese', async ({ page }) => {
  test.setTimeout(120_000);
  await openGroup(page);
  await openApp(page, '/community/groups');
  await speakChinese(page);
  await openApp(page, '/community/groups');
  await expect(page.getByRole('heading', { name: '群', level: 1, exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: '全部群' })).toContainText(GROUP);
  await expectNoAxeViolations(page, 'groups in Chinese');
  await page.getByRole('table', { name: '全部群' }).getByRole('link', { name: GROUP }).click();
  await expect(page.getByRole('region', { name: '群健康度' })).toBeVisible();
  await expectNoAxeViolations(page, 'a group in Chinese');
});

test('without data it says what to import, and an address of no group says so', async ({
  page,
}) => {
  await openApp(page, '/community/groups');
  await expect(page.getByRole('heading', { name: 'No groups yet' })).toBeVisible();
  await expectNoAxeViolations(page, 'no groups');
  await page.getByRole('link', { name: 'Import messages or members' }).click();
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible();
  await openApp(page, '/community/group?group=nothing');
  await expect(page.getByRole('heading', { name: 'There is no such group' })).toBeVisible();
  await expectNoAxeViolations(page, 'no such group');
});
