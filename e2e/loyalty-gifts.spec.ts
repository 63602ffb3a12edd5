import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { openGiftShop, openStock, receive } from './giftShop.ts';

async function givePoints(page: Page, customer: string, points: number): Promise<void> {
  await openApp(page, '/loyalty/members');
  await page.getByLabel('Number, name, phone or e-mail').fill(customer);
  await page.getByRole('button', { name: new RegExp(`^${customer} `) }).click();
  await page.getByRole('button', { name: 'Adjust points' }).click();
  const dialog = page.getByRole('dialog', { name: 'Adjust points' });
  await dialog.getByLabel('Points').fill(String(points));
  await dialog.getByLabel('Reason').fill('Welcome');
  await dialog.getByRole('button', { name: 'Book' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the page of redemptions with a customer chosen, found by phone. */
async function chooseCustomer(page: Page, phone: string, name: RegExp): Promise<void> {
  await openApp(page, '/loyalty/redemptions');
  await page.getByLabel('Number, name, phone or e-mail').fill(phone);
  await page.getByRole('button', { name }).click();
}

const queue = (page: Page) => page.getByRole('table', { name: 'Queue' });
const balance = (page: Page) =>
  page.getByRole('main').getByText('Can be spent', { exact: true }).locator('xpath=../dd');

test('a gift is published, stocked, redeemed and sent; a cancelled one gives both back', async ({
  page,
}) => {
  await openGiftShop(page, 'Physical gift', 'Yixing cup', 100);
  await receive(page, 'Yixing cup', 2);
  const drawer = page.getByRole('dialog', { name: 'Yixing cup' });
  await expect(drawer.getByRole('table', { name: 'Movements' })).toContainText('Received');
  await expectNoAxeViolations(page, 'stock of a gift');
  await givePoints(page, 'C-1', 250);

  await chooseCustomer(page, '138 1234 5678', /C-1 · W• L•/);
  await expect(page.getByText('the balance is enough for 2')).toBeVisible();
  await page.getByRole('button', { name: 'Reserve' }).click();
  await expect(page.getByText('Yixing cup reserved')).toBeVisible();
  await expect(balance(page)).toHaveText('150');
  await expect(queue(page).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Reserve' }).click();
  await expect(queue(page).getByRole('row')).toHaveCount(3);
  await expect(page.getByText('This gift is gone: no piece is free.')).toBeVisible();
  await expectNoAxeViolations(page, 'redemptions');

  // The first is sent with a tracking number, which is taken back and done again.
  await queue(page)
    .getByLabel(/^Tracking number for/)
    .first()
    .fill('SF 1234');
  await queue(page).getByRole('checkbox').first().check();
  await expect(page.getByText('1 chosen')).toBeVisible();
  await page.getByRole('button', { name: /^Fulfil/ }).click();
  await expect(page.getByText('1 redemption fulfilled')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 redemption waits again')).toBeVisible();
  await queue(page).getByRole('checkbox').first().check();
  // By its key, too.
  await page.getByRole('heading', { name: 'Redemptions', level: 1 }).click();
  await page.keyboard.press('f');
  await expect(page.getByText('1 redemption fulfilled')).toBeVisible();

  // The other is cancelled.
  await queue(page).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^Cancel/ }).click();
  await expect(page.getByText('1 redemption cancelled')).toBeVisible();
  await expect(balance(page)).toHaveText('150');
  await page.getByLabel('Show', { exact: true }).selectOption('All');
  await expect(page).toHaveURL(/show=all/);
  await expect(queue(page)).toContainText('SF 1234');
  await expect(queue(page)).toContainText('Cancelled');

  await openApp(page, '/loyalty/gifts');
  const row = page.getByRole('table', { name: 'Gift stock' }).getByRole('row').nth(1);
  await expect(row.getByRole('cell').nth(2)).toHaveText('1');
  await openApp(page, '/loyalty/ledger');
  const totals = page.getByRole('table', { name: 'Where the points are' });
  await expect(totals.getByRole('row', { name: /^Redeemed/ })).toContainText('100');
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText('All balances add up')).toBeVisible();
});

test('a coupon has codes, is refused without them, and its code is shown once', async ({
  page,
}) => {
  await openGiftShop(page, 'Coupon', '5 off', 50);
  await givePoints(page, 'C-2', 60);
  await chooseCustomer(page, '13987654321', /C-2 · M• W•/);
  await page.getByRole('button', { name: 'Reserve' }).click();
  await expect(page.getByText('The pool of codes is empty.').first()).toBeVisible();
  await expect(balance(page)).toHaveText('60');

  await openStock(page, '5 off');
  await page.getByRole('button', { name: 'Add codes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add codes' });
  await dialog.getByRole('button', { name: 'From the shop’s own system' }).click();
  await dialog.getByRole('textbox', { name: 'Codes' }).fill('SPRING 1');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('No code on line 1')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Codes' }).fill('SPRING-1');
  await expectNoAxeViolations(page, 'adding codes');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Close' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Release of codes' }).click();
  expect((await download).suggestedFilename()).toBe('coupon-codes-v1.json');

  await chooseCustomer(page, '13987654321', /C-2 · M• W•/);
  await page.getByRole('button', { name: 'Reserve' }).click();
  await queue(page).getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Fulfil/ }).click();
  await page.getByLabel('Show', { exact: true }).selectOption('Fulfilled');
  await queue(page).getByRole('button', { name: 'Show code' }).click();
  const code = page.getByRole('dialog', { name: 'Code for 5 off' });
  await expect(code.getByText('SPRING-1')).toBeVisible();
  await expectNoAxeViolations(page, 'a code');
  await code.getByRole('button', { name: 'Passed on' }).click();
  await expect(queue(page)).toContainText(/shown \d/);
  await expect(page.getByRole('button', { name: 'Show code' })).toHaveCount(0);

  // What was shown stands, and the audit trail tells of it without the code.
  await queue(page).getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect(page.getByText('Somebody has seen its code, so it stands.')).toBeVisible();
  await openApp(page, '/audit');
  const entry = page.getByRole('row', { name: /Coupon code shown/ });
  await entry.getByRole('link').click();
  await expect(page.getByRole('dialog')).toContainText('Code shown on');
  await expect(page.getByRole('dialog')).not.toContainText('SPRING-1');
});

test('another price is rehearsed over what members have', async ({ page }) => {
  await openGiftShop(page, 'Physical gift', 'Yixing cup', 100);
  await givePoints(page, 'C-1', 250);
  await givePoints(page, 'C-2', 120);
  await openApp(page, '/loyalty/gifts/catalogue');
  await page.getByRole('button', { name: /^Yixing cup/ }).click();
  await page.getByLabel('Price', { exact: true }).fill('200');
  await page.getByRole('button', { name: 'Rehearse' }).click();
  const gifts = page.getByRole('table', { name: 'Gift by gift' });
  await expect(gifts.getByRole('row').nth(1)).toContainText('100 → 200');
  await expect(gifts.getByRole('row').nth(1)).toContainText('2 → 1');
  await expectNoAxeViolations(page, 'catalogue');
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByText('Yixing cup · price')).toBeVisible();
});

test('of 50 requests for the last five gifts, made in two pages at once, five succeed', async ({
  page,
  context,
}) => {
  await openGiftShop(page, 'Physical gift', 'Yixing cup', 10);
  await receive(page, 'Yixing cup', 5);
  await givePoints(page, 'C-1', 250);
  await givePoints(page, 'C-2', 250);
  const other = await context.newPage();
  await chooseCustomer(page, 'C-1', /C-1 · W• L•/);
  await chooseCustomer(other, 'C-2', /C-2 · M• W•/);
  const reserve = async (each: Page) => {
    for (let n = 0; n < 25; n++) await each.getByRole('button', { name: 'Reserve' }).click();
  };
  await Promise.all([reserve(page), reserve(other)]);

  await expect(queue(page).getByRole('row')).toHaveCount(6);
  for (const each of [page, other]) {
    await expect(each.getByText('This gift is gone: no piece is free.').first()).toBeVisible();
  }
  const left = [await balance(page).textContent(), await balance(other).textContent()];
  expect(Number(left[0]) + Number(left[1])).toBe(450);
  await openApp(page, '/loyalty/ledger');
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText('All balances add up')).toBeVisible();
});

test('gifts and redemptions in Chinese, dark, on a phone', async ({ page }) => {
  await openGiftShop(page, 'Physical gift', 'Yixing cup', 100);
  await receive(page, 'Yixing cup', 3);
  await page.evaluate(() => {
    localStorage.setItem('huitou.language', '"zh-CN"');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 780 });
  for (const [path, title] of [
    ['/loyalty/gifts', '礼品库存'],
    ['/loyalty/gifts/catalogue', '礼品目录'],
    ['/loyalty/redemptions', '兑换队列'],
  ] as const) {
    await openApp(page, path);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expectNoAxeViolations(page, `${title}, dark`);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider, `${title} fits`).toBe(false);
  }
});

test('the demo shop has gifts that members asked for, and a ledger that proves them', async ({
  page,
}) => {
  await openDemoShop(page, '/loyalty/redemptions');
  await expect(queue(page).getByRole('row')).toHaveCount(6);
  await expectNoAxeViolations(page, 'the queue of the demo shop');
  await page.getByRole('link', { name: 'Gifts', exact: true }).click();
  const stock = page.getByRole('table', { name: 'Gift stock' });
  await expect(
    stock
      .getByRole('row', { name: /Tea tin/ })
      .getByRole('cell')
      .nth(4),
  ).toHaveText('0.7');
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText('All balances add up')).toBeVisible();
});
