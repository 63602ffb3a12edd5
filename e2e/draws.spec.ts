import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { drawWith, freeze, newDraw, openFreezing, takeList } from './drawSteps.ts';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';

const JIELONG = [
  '#接龙',
  '周五抽奖',
  '例 张三',
  ...['王五', '李四', '小红😊', 'Ann', 'Bob', '赵六', '钱七', '孙八'].map(
    (n, i) => `${i + 1}. ${n}`,
  ),
  '9. 周九 3份',
].join('\n');

const WORDS = {
  en: {
    title: 'Fair draws',
    add: 'New draw',
    name: 'Name of the draw',
    create: 'Prepare',
    prize: 'Prize 1',
    paste: 'Paste the list',
    counts: 'The number after a name is its chances',
    take: 'Take these entries',
    summary: '9 take part, with 11 chances together.',
    freeze: 'Freeze the list…',
    source: 'Public value',
    other: 'Another public value',
    which: 'Which value, exactly',
    submit: 'Freeze',
    announcement: 'Announcement',
    published: 'It is published',
    value: 'Public value',
    draw: 'Draw',
    winners: 'Winners',
    forfeit: /^Given up: /,
    undo: 'Undo',
    save: 'Save the page that checks it',
    right: '✓ Everything that can be computed here matches.',
    wrong: '✗ Something does not match: see the steps marked ✗.',
    list: 'Entries: id, tab, weight. Change one and check again.',
    again: 'Check again',
    otherLanguage: '简体中文',
    otherTitle: /抽奖核验/,
    hash: 'SHA-256 of the list, as published',
    cap: 'Most prizes of one household: 1',
  },
  'zh-CN': {
    title: '公平抽奖',
    add: '新建抽奖',
    name: '抽奖名称',
    create: '开始准备',
    prize: '奖品 1',
    paste: '粘贴名单',
    counts: '名字后的数字作为机会数',
    take: '采用这份名单',
    summary: '9 人参与，共 11 次机会。',
    freeze: '冻结名单…',
    source: '公开随机值',
    other: '其他公开值',
    which: '具体是哪个值',
    submit: '冻结',
    announcement: '公告',
    published: '已经公布',
    value: '公开随机值',
    draw: '开奖',
    winners: '中奖名单',
    forfeit: /^已放弃：/,
    undo: '撤销',
    save: '保存核验网页',
    right: '✓ 本页能够验算的内容全部一致。',
    wrong: '✗ 有内容不一致：请看标有 ✗ 的步骤。',
    list: '名单：编号、制表符、权重。改动一处，再核验一次。',
    again: '重新核验',
    otherLanguage: 'English',
    otherTitle: /Check of a draw/,
    hash: '当时公布的名单 SHA-256',
    cap: '同一家庭最多中奖份数：1',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

/** Ids of the winners, in the order of the prizes. */
async function winnersOf(page: Page, words: Words): Promise<string[]> {
  const rows = page.getByRole('table', { name: words.winners }).getByRole('row');
  await expect(rows).toHaveCount(3);
  return rows.getByRole('cell').locator('bdi').allInnerTexts();
}

/** Saves the page that checks the draw which is open; where it lies. */
async function saveProof(page: Page, words: Words): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  const path = `${await download.path()}.html`;
  await download.saveAs(path);
  expect(await readFile(path, 'utf8')).toContain('huitou.draw/1');
  return path;
}

/** Opens the saved file from the disk, in a fresh profile without a network; with what went wrong there. */
async function openOffline(browser: Browser, path: string) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

/** Opens the saved file offline, and tries to fool it. */
async function verifyOffline(browser: Browser, path: string, words: Words, hash: string) {
  const { page, problems } = await openOffline(browser, path);
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toHaveText(words.right);
  await expectNoAxeViolations(page, 'verification page');

  await page.getByLabel(words.hash).fill(hash);
  await expect(page.locator('output[data-ok="true"]')).toHaveCount(1);
  await page
    .getByLabel(words.hash)
    .fill(hash.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')));
  await expect(page.locator('output[data-ok="false"]')).toHaveCount(1);

  await expect(page.locator('[data-told="source"]')).toHaveText('Lottery of Friday');
  await expect(page.locator('[data-told="prizes"]')).toHaveText('Tea × 2');
  await expect(page.locator('[data-told="cap"]')).toHaveText('1');
  await expect(page.locator('li[data-step="value"]')).toContainText('3.9.14.27.31.35.8');

  const list = page.getByLabel(words.list);
  const entries = await list.inputValue();
  await list.fill(entries.replace('Ann\t1', 'Ann\t2'));
  await page.getByRole('button', { name: words.again }).click();
  await expect(status).toHaveText(words.wrong);
  await expect(page.locator('li[data-step="hash"]')).toHaveAttribute('data-ok', 'false');
  await page.getByLabel(words.list).fill(entries);
  await page.getByRole('button', { name: words.again }).click();
  await expect(status).toHaveText(words.right);

  await page.getByRole('button', { name: words.otherLanguage }).click();
  await expect(page).toHaveTitle(words.otherTitle);
  const bodies = await page.getByRole('table').getByRole('row').allInnerTexts();
  expect(problems).toEqual([]);
  await page.context().close();
  return bodies;
}

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language];
  test(`a draw from a pasted list to the page that checks it, opened elsewhere (${language})`, async ({
    page,
    browser,
  }) => {
    if (language === 'zh-CN') await speakChinese(page);
    await openApp(page, '/community/draws');
    await expectNoAxeViolations(page, 'draws, empty');
    await page.getByRole('button', { name: words.add }).click();
    await page.getByLabel(words.name).fill('Friday');
    await page.getByRole('button', { name: words.create }).click();
    await expect(page.getByRole('heading', { name: 'Friday', level: 1 })).toBeVisible();

    await expect(page.getByRole('button', { name: words.freeze })).toBeDisabled();
    await page.getByLabel(words.prize, { exact: true }).fill('Tea');
    await page.getByRole('textbox', { name: language === 'en' ? 'Pieces 1' : '份数 1' }).fill('2');
    await page.getByLabel(words.paste).fill(JIELONG);
    await page.getByLabel(words.counts).check();
    await page.getByRole('button', { name: words.take }).click();
    await expect(page.getByText(words.summary)).toBeVisible();
    await expectNoAxeViolations(page, 'draw, draft');

    await page.getByRole('button', { name: words.freeze }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.source).click();
    await page.getByRole('option', { name: words.other }).click();
    await dialog.getByLabel(words.which).fill('Lottery of Friday');
    await expectNoAxeViolations(page, 'draw, freezing');
    await dialog.getByRole('button', { name: words.submit, exact: true }).click();

    const announcement = page.getByLabel(words.announcement);
    await expect(announcement).toContainText('Lottery of Friday');
    await expect(announcement).toContainText(words.cap);
    const hash = /[0-9a-f]{64}/u.exec(await announcement.innerText())?.[0] ?? '';
    await expectNoAxeViolations(page, 'draw, frozen');
    await page.getByRole('button', { name: words.published }).click();

    const value = page.getByRole('textbox', { name: words.value });
    await page.getByRole('button', { name: words.draw, exact: true }).click();
    await expect(value).toHaveAttribute('aria-invalid', 'true');
    await value.fill('03 09 14 27 31 35 + 08');
    await page.getByRole('button', { name: words.draw, exact: true }).click();

    const [first, second] = await winnersOf(page, words);
    await page.getByRole('button', { name: words.forfeit }).first().click();
    const table = page.getByRole('table', { name: words.winners });
    const others = table.getByRole('row').nth(1).locator('bdi');
    await expect(others.nth(2)).toHaveText(first ?? '');
    await expect(others.nth(1)).not.toHaveText(first ?? '');
    await expectNoAxeViolations(page, 'draw, drawn');
    await page.getByRole('button', { name: words.undo }).click();
    await expect(others).toHaveCount(2);

    const path = await saveProof(page, words);
    const rows = await verifyOffline(browser, path, words, hash);
    expect(rows[1]).toContain(await others.nth(1).innerText());
    expect(second).not.toBe(first);
  });
}

test('a draw is saved, changed, deleted, and all of it can be taken back', async ({ page }) => {
  await openApp(page, '/community/draws');
  await page.getByRole('button', { name: 'New draw' }).click();
  await page.getByLabel('Name of the draw').fill('Monday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Monday', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  await page.getByLabel('Paste the list').fill('name,weight\nAnn,0\nBob,2\nBob,2\nCid,x\n');
  await page.getByRole('button', { name: 'Take these entries' }).click();
  await expect(page.getByText('Lines that could not be read: 5')).toBeVisible();
  await expect(page.getByText('1 take part, with 2 chances together.')).toBeVisible();
  await page.getByText('1 left out').click();
  await expect(page.getByText('no whole number of chances')).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Draw saved: Monday')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /Bob/u })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No draws yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Monday' }).click();
  await expect(page.getByRole('row', { name: /Bob/u })).toBeVisible();
});

test('a draw by drand waits for its round, and takes only what belongs to it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T12:00:00Z') });
  await openApp(page, '/community/draws');
  await page.getByRole('button', { name: 'New draw' }).click();
  await page.getByLabel('Name of the draw').fill('Sunday');
  await page.keyboard.press('Enter');
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await page.getByLabel('Paste the list').fill('1. Ann\n2. Bob\n3. Cid');
  await page.getByRole('button', { name: 'Take these entries' }).click();
  await page.getByRole('button', { name: 'Freeze the list…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
  await expect(page.getByLabel('Announcement')).toContainText('out on 30 Nov 2026, 12:30');
  const announced = await page.getByLabel('Announcement').innerText();
  const round = Number(/round (\d+)/u.exec(announced)?.[1]);
  await page.getByRole('button', { name: 'It is published' }).click();
  const draw = page.getByRole('button', { name: 'Draw', exact: true });
  await expect(draw).toBeDisabled();
  await page.clock.fastForward('32:00');
  await expect(draw).toBeEnabled();
  const value = page.getByRole('textbox', { name: 'Public value' });
  await value.fill('{"round": 1, "randomness": "' + 'ab'.repeat(32) + '", "signature": "abcd"}');
  await draw.click();
  await expect(page.getByText('That is another round.')).toBeVisible();
  const signature = 'ab12'.repeat(24);
  const randomness = createHash('sha256').update(Buffer.from(signature, 'hex')).digest('hex');
  await value.fill(randomness);
  await draw.click();
  await expect(page.getByText('That is not the whole answer of drand')).toBeVisible();
  await value.fill(JSON.stringify({ round, randomness, signature }));
  await draw.click();
  await expect(page.getByRole('table', { name: 'Winners' }).getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Call off…' }).click();
  await page.getByLabel('Why, as you tell the group').fill('a name was missing');
  await page.getByRole('button', { name: 'Call off', exact: true }).click();
  await expect(page.getByText('Called off: a name was missing')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Winners' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Given up: ' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('a draw by RFC 3797 takes public numbers alone, and picks as the RFC does, offline too', async ({
  page,
  browser,
}) => {
  test.slow();
  await openApp(page, '/community/draws');
  await newDraw(page, 'Numbers');
  await page.getByLabel('Method').click();
  await page.getByRole('option', { name: /RFC 3797/u }).click();
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await page.getByRole('textbox', { name: 'Pieces 1' }).fill('3');
  // The 25 names of the RFC's own example, in the order of the list.
  const names = Array.from({ length: 25 }, (_, n) => `Guest ${String.fromCharCode(97 + n)}`);
  const list = names.map((name, n) => `${n + 1}. ${name}`).join('\n');
  await page.getByLabel('The number after a name is its chances').check();
  await takeList(page, `${list} x2`);
  await expect(page.getByText(/RFC 3797 gives everyone the same chance/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Freeze the list…' })).toBeDisabled();
  await takeList(page, list);
  await expect(page.getByText('25 take part, with 25 chances together.')).toBeVisible();

  await openFreezing(page);
  await expect(page.getByRole('dialog').getByLabel('Public value')).toHaveCount(0);
  await expectNoAxeViolations(page, 'draw by RFC 3797, freezing');
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
  const announcement = page.getByLabel('Announcement');
  await expect(announcement).toContainText('Method: RFC 3797');
  await expect(announcement).not.toContainText('Commitment');
  await page.getByRole('button', { name: 'It is published' }).click();

  const value = page.getByRole('textbox', { name: 'Public value' });
  await value.fill('the phrase of the day');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(page.getByText('Whole numbers only, with spaces between them.')).toBeVisible();
  await value.fill('9319\n2 5 12 8 10\n9 18 26 34 41 45');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  const rows = page.getByRole('table', { name: 'Winners' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  // RFC 3797, section 6: 17, 7, 2.
  for (const [row, name] of [
    [1, 'Guest q'],
    [2, 'Guest g'],
    [3, 'Guest b'],
  ] as const) {
    await expect(rows.nth(row).locator('bdi').nth(1)).toHaveText(name);
  }
  await expectNoAxeViolations(page, 'draw by RFC 3797, drawn');

  const offline = await openOffline(browser, await saveProof(page, WORDS.en));
  const status = offline.page.getByRole('main').getByRole('status').first();
  await expect(status).toHaveText(WORDS.en.right);
  await expect(offline.page.locator('li[data-step="value"]')).toContainText(
    '9319./2.5.8.10.12./9.18.26.34.41.45./',
  );
  await expectNoAxeViolations(offline.page, 'verification page, RFC 3797');
  const entries = offline.page.getByLabel(WORDS.en.list);
  await entries.fill((await entries.inputValue()).replace('Guest a\t1\n', ''));
  await offline.page.getByRole('button', { name: WORDS.en.again }).click();
  await expect(status).toHaveText(WORDS.en.wrong);
  expect(offline.problems).toEqual([]);
  await offline.page.context().close();
});

test('of two tabs with one draw the second is shown what the first did, and nothing is drawn twice', async ({
  page,
  context,
}) => {
  test.slow();
  await openApp(page, '/community/draws');
  await newDraw(page, 'Two tabs');
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await takeList(page, '1. Ann\n2. Bob\n3. Cid');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Draw saved: Two tabs')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('3 take part, with 3 chances together.')).toBeVisible();
  await openFreezing(other);

  await freeze(page);
  // What stood ready to freeze it again is gone.
  await expect(other.getByRole('dialog')).toHaveCount(0);
  const announced = await page.getByLabel('Announcement').innerText();
  await expect(other.getByLabel('Announcement')).toHaveText(announced);
  expect(announced).toContain('Commitment to the seed');

  await other.getByRole('button', { name: 'It is published' }).click();
  await other.getByRole('textbox', { name: 'Public value' }).fill('4 5 6');
  await page.getByRole('textbox', { name: 'Public value' }).fill('1 2 3');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  const winner = (tab: Page) =>
    tab.getByRole('table', { name: 'Winners' }).getByRole('row').nth(1).locator('bdi').nth(1);
  await expect(winner(page)).toBeVisible();
  await expect(winner(other)).toHaveText(await winner(page).innerText());
  await expect(other.getByRole('button', { name: 'Draw', exact: true })).toHaveCount(0);
  await expect(other.getByText('1.2.3', { exact: true })).toBeVisible();
  await expect(other.getByText('4.5.6')).toHaveCount(0);
  await other.close();
});

test('lists of nobody, chances of 0 and more prizes than people are pointed at before and after', async ({
  page,
}) => {
  await openApp(page, '/community/draws');
  await newDraw(page, 'Odd');
  const freezing = page.getByRole('button', { name: 'Freeze the list…' });
  await expect(page.getByText('Nobody takes part.')).toBeVisible();
  await expect(freezing).toBeDisabled();
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await page.getByRole('textbox', { name: 'Pieces 1' }).fill('3');
  await expect(page.getByRole('button', { name: 'Take these entries' })).toBeDisabled();
  await takeList(page, '#接龙\n周五抽奖');
  await expect(page.getByText('Nothing was read.')).toBeVisible();
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  await takeList(page, 'name,weight\nAnn,0\nBob,0');
  await expect(page.getByText('0 take part, with 0 chances together.')).toBeVisible();
  await page.getByText('2 left out').click();
  await expect(page.getByText('Ann: no whole number of chances')).toBeVisible();
  await expect(page.getByText('Nobody takes part.')).toBeVisible();
  await expect(freezing).toBeDisabled();
  await expectNoAxeViolations(page, 'draw of nobody');

  await takeList(page, 'name,weight\nAnn,1\nBob,0\nCid,2');
  await expect(page.getByText('2 take part, with 3 chances together.')).toBeVisible();
  await expect(
    page.getByText('There are more prizes than people: some stay with nobody.'),
  ).toBeVisible();
  await freeze(page);
  await drawWith(page, '7');
  const rows = page.getByRole('table', { name: 'Winners' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(3)).toContainText('nobody left');
  await expect(rows.nth(3).getByRole('button')).toHaveCount(0);
});

test('the demo shop has held two draws, with winners for every prize', async ({ page }) => {
  test.slow();
  await openDemoShop(page, '/community/draws');
  const rows = page.getByRole('table', { name: 'Draws' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Drawn' })).toHaveCount(2);
  await rows.nth(1).getByRole('link').click();
  const winners = page.getByRole('table', { name: 'Winners' });
  await expect(winners.getByRole('row').nth(1)).toBeVisible();
  await expect(winners).not.toContainText('nobody left');
  await expectNoAxeViolations(page, 'a draw of the demo shop');
});
