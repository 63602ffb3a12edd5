import type { Page } from '@playwright/test';
import { drawWith, freeze, newDraw, takeList } from './drawSteps.ts';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { addCodes, openGiftShop, openStock, receive } from './giftShop.ts';
import { importFile, openImports } from './importing.ts';

/** A draw of four people for two pieces of a gift, drawn; its address. */
async function drawGift(page: Page, gift: string): Promise<string> {
  await openApp(page, '/community/draws');
  await newDraw(page, 'Friday');
  await page.getByLabel('Gift of prize 1').click();
  await page.getByRole('option', { name: gift }).click();
  // An empty name is that of the gift.
  await expect(page.getByLabel('Prize 1', { exact: true })).toHaveValue(gift);
  await page.getByRole('textbox', { name: 'Pieces 1' }).fill('2');
  await takeList(page, '1. Ann\n2. Bob\n3. Cid\n4. Dora');
  await freeze(page);
  await drawWith(page, '3 9 14');
  await expect(winners(page).getByRole('row')).toHaveCount(3);
  return page.url();
}

const winners = (page: Page) => page.getByRole('table', { name: 'Winners' });
/** Who holds the piece of a row, from 1. */
const holder = (page: Page, row: number) =>
  winners(page).getByRole('row').nth(row).locator('bdi').nth(1);
const handOut = (page: Page) => page.getByRole('button', { name: 'Hand out from stock' }).click();

/** What the shop has of its one gift: in stock, and reserved. */
async function expectStock(page: Page, inStock: string, reserved: string): Promise<void> {
  await openApp(page, '/loyalty/gifts');
  const cells = page
    .getByRole('table', { name: 'Gift stock' })
    .getByRole('row')
    .nth(1)
    .getByRole('cell');
  await expect(cells.nth(2)).toHaveText(inStock);
  await expect(cells.nth(3)).toHaveText(reserved);
}

test('a drawn prize takes stock, passes to the next when it is given up, and is free again', async ({
  page,
}) => {
  test.slow();
  await openGiftShop(page, 'Physical gift', 'Yixing cup', 100);
  await receive(page, 'Yixing cup', 3);
  const draw = await drawGift(page, 'Yixing cup');

  await test.step('before anything is handed out, giving up is taken back with undo', async () => {
    const first = await holder(page, 1).innerText();
    await page.getByRole('button', { name: `Given up: ${first}` }).click();
    await expect(holder(page, 1)).not.toHaveText(first);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(holder(page, 1)).toHaveText(first);
    await expectStock(page, '3', '0');
  });

  await test.step('both pieces are kept aside at once, and not twice', async () => {
    await page.goto(draw);
    await handOut(page);
    await expect(page.getByText('Prizes handed out: Friday')).toBeVisible();
    await expect(winners(page).getByText('Kept aside')).toHaveCount(2);
    await expectNoAxeViolations(page, 'prizes handed out');
    await handOut(page);
    await expect(page.getByText('Everyone has theirs already.')).toBeVisible();
    await expectStock(page, '3', '2');
  });

  await test.step('who gives theirs up passes it on in one step', async () => {
    await page.goto(draw);
    const first = await holder(page, 1).innerText();
    const second = await holder(page, 2).innerText();
    await page.getByRole('button', { name: `Given up: ${first}` }).click();
    await expect(winners(page).getByRole('row').nth(1)).toContainText(first);
    await expect(holder(page, 1)).not.toHaveText(first);
    await expect(holder(page, 2)).toHaveText(second);
    await expect(winners(page).getByText('Kept aside')).toHaveCount(2);
    await expectStock(page, '3', '2');
  });

  await test.step('one is sent, the other taken back: the piece is free again', async () => {
    await page.goto(draw);
    const [first, second] = [await holder(page, 1).innerText(), await holder(page, 2).innerText()];
    await page.getByRole('button', { name: `Sent to ${first}` }).click();
    await expect(page.getByRole('button', { name: `Sent to ${first}` })).toHaveCount(0);
    await expect(winners(page).getByRole('row').nth(1).getByText('Sent')).toBeVisible();
    await page.getByRole('button', { name: `Take back from ${second}` }).click();
    await expect(winners(page).getByText('Taken back')).toBeVisible();
    await expectStock(page, '2', '0');
    await openStock(page, 'Yixing cup');
    const moves = page.getByRole('dialog').getByRole('table', { name: 'Movements' });
    await expect(moves.getByRole('row').nth(1)).toBeVisible();
    await expectNoAxeViolations(page, 'movements of a prize');
  });

  await test.step('in Chinese, dark, on a phone', async () => {
    await speakChinese(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(draw);
    const table = page.getByRole('table', { name: '中奖名单' });
    await expect(table.getByRole('row').nth(1).getByText('已寄出')).toBeVisible();
    await expectNoAxeViolations(page, 'prizes, Chinese');
  });
});

test('prizes that are codes: all or nobody, each shown once, and then for good', async ({
  page,
}) => {
  test.slow();
  await openGiftShop(page, 'Coupon', '5 off', 50);
  await addCodes(page, '5 off', ['SPRING-1']);
  const draw = await drawGift(page, '5 off');
  await handOut(page);
  await expect(
    page.getByText('Nothing was handed out: of 5 off, 1 more are needed than there are.'),
  ).toBeVisible();
  await expect(winners(page).getByText('Not yet')).toHaveCount(2);

  await addCodes(page, '5 off', ['SPRING-2']);
  await page.goto(draw);
  await handOut(page);
  await expect(winners(page).getByText('Kept aside')).toHaveCount(2);
  const first = await holder(page, 1).innerText();
  await page.getByRole('button', { name: `Show the code of ${first}` }).click();
  const shown = page.getByRole('dialog');
  await expect(shown).toContainText(new RegExp(`${first}: congratulations.*SPRING-[12]`, 'u'));
  await expectNoAxeViolations(page, 'a code that was won');
  await shown.getByRole('button', { name: 'I have them' }).click();
  await expect(winners(page).getByText('Code shown')).toBeVisible();
  await expect(page.getByRole('button', { name: `Show the code of ${first}` })).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Take back from ${first}` })).toHaveCount(0);
  await page.getByRole('button', { name: `Given up: ${first}` }).click();
  await expect(page.getByText(/^It has left the shop, or its code was seen/u)).toBeVisible();
  await expect(holder(page, 1)).toHaveText(first);

  // The audit trail knows that it was shown, and not the code.
  await openApp(page, '/audit');
  await expect(page.getByRole('main')).not.toContainText(/SPRING-/u);
});

const GROUP = 'wr7';
const secondsAgo = (days: number) => Math.round(Date.now() / 1000 - days * 86_400);
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
      member_list: [
        { userid: 'linhua', type: 1, join_time: secondsAgo(200), name: '林华' },
        { userid: 'wm1', type: 2, join_time: secondsAgo(150), name: '小红' },
        { userid: 'wm2', type: 2, join_time: secondsAgo(20), name: '青禾' },
        { userid: 'wm3', type: 2, join_time: secondsAgo(120), name: '老茶客' },
      ],
    },
  }),
};

/** Takes the members of the group into the draw that is open. */
async function takeMembers(page: Page): Promise<void> {
  await page.getByLabel('Groups whose members take part').click();
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Take their members' }).click();
  await expect(page.getByText('3 members taken')).toBeVisible();
}

test('members of a group take part who are in it long enough, and winners sit the next draw out', async ({
  page,
}) => {
  test.slow();
  await openImports(page);
  await importFile(page, MEMBERS);
  await openApp(page, '/community/draws');
  await newDraw(page, 'First');
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await takeMembers(page);
  const entries = page.getByRole('table', { name: 'Who takes part' });
  await expect(entries.getByRole('row')).toHaveCount(4);
  await expect(entries).not.toContainText('林华');
  await page.getByRole('textbox', { name: 'Days of membership at least' }).fill('30');
  await expect(page.getByText('2 take part, with 2 chances together.')).toBeVisible();
  await page.getByText('1 left out').click();
  await expect(page.getByText('青禾: member for too short a time')).toBeVisible();
  await expectNoAxeViolations(page, 'members as entries');
  await freeze(page);
  await drawWith(page, '3 9 14');
  await expect(winners(page).getByRole('row')).toHaveCount(2);
  const won = await holder(page, 1).innerText();
  expect(['小红', '老茶客']).toContain(won);

  await openApp(page, '/community/draws');
  await newDraw(page, 'Second');
  await page.getByLabel('Prize 1', { exact: true }).fill('Tea');
  await takeMembers(page);
  await page.getByRole('textbox', { name: 'Winners of so many draws before sit out' }).fill('1');
  await expect(page.getByText('2 take part, with 2 chances together.')).toBeVisible();
  await page.getByText('1 left out').click();
  await expect(page.getByText(`${won}: won a draw lately`)).toBeVisible();
  await freeze(page);
  await expect(page.getByLabel('Announcement')).toContainText('Entries: 2');
});
