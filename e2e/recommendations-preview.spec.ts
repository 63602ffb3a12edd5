import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

/** A shop in which tea drinkers buy teas, and others cups; C20 buys nothing but one gift. */
const TEAS = ['Sencha', 'Gyokuro', 'Matcha', 'Assam'];
const CUPS = ['Glass cup', 'Clay cup', 'Tall cup', 'Small cup'];

function orders(): string {
  const rows = [
    'order,placedAt,customer,customerName,product,productName,category,quantity,unitPrice,currency',
  ];
  for (let customer = 0; customer < 20; customer++) {
    const shelf = customer % 2 === 0 ? TEAS : CUPS;
    // Every second one skips a product, so that there is something to recommend.
    shelf.forEach((name, place) => {
      if (customer % 4 === place % 4) return;
      const number = `${shelf === TEAS ? 'T' : 'K'}${place + 1}`;
      const category = shelf === TEAS ? 'Tea' : 'Cups';
      const day = String(10 + place).padStart(2, '0');
      const order = `O${customer}-${Math.floor(place / 2)}`;
      rows.push(
        `${order},2026-0${1 + (customer % 6)}-${day},C${customer + 1},Lea Martin ${customer},${number},${name},${category},1,${10 + place},EUR`,
      );
    });
  }
  rows.push('G1,2026-06-20,C21,Ana Silva,G1,Gift box,Gifts,1,30,EUR', '');
  return rows.join('\n');
}

async function openShop(page: Page): Promise<string> {
  await openImports(page);
  await importFile(page, { name: 'orders.csv', contents: orders() });
  return /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
}

const live = (page: Page) => page.getByRole('region', { name: 'Live list' });
const draft = (page: Page) => page.getByRole('region', { name: 'Draft list' });
const customers = (page: Page) => page.getByRole('listbox', { name: 'Customers' });
const chosen = (page: Page) => customers(page).getByRole('option', { selected: true });
const item = (list: Locator, name: string) => list.getByRole('button', { name });

test('what a customer would see, why, and what the draft changes', async ({ page }) => {
  test.slow();
  const base = await openShop(page);
  await page.goto(`${base}/recommendations/preview`);
  await expect(chosen(page)).toContainText('orders');
  await expect(item(live(page), 'Sencha')).toBeVisible();
  await expect(page.getByText('No draft changes anything')).toBeVisible();
  await expectNoAxeViolations(page, 'preview without a draft');

  // Who it is stays masked until somebody asks.
  const lists = page.getByRole('region', { name: 'Home page', exact: true });
  await expect(lists).not.toContainText('Martin');
  await lists.getByRole('button', { name: /^Show Name/ }).click();
  await expect(lists).toContainText('Lea Martin');

  const why = item(live(page), 'Sencha');
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('table', { name: 'Parts of the score' })).toContainText('Score');
  await expect(live(page).getByText('Because of', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page, 'preview with reasons');

  await live(page).getByRole('button', { name: 'Not interested' }).click();
  await expect(page.getByText('Sencha left out for this customer, in the draft')).toBeVisible();
  await expect(item(live(page), 'Sencha not in the draft’s list')).toBeVisible();
  await expect(item(draft(page), 'Sencha')).toHaveCount(0);
  await expect(draft(page).getByText('up 1 place').first()).toBeAttached();
  await expectNoAxeViolations(page, 'preview beside a draft');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No draft changes anything')).toBeVisible();
});

test('keys go through the customers, find one, and can be switched off', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/recommendations/preview`);
  const options = customers(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('j');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('k');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await customers(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/customer=\d+/);

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Part of a number' })).toBeFocused();
  await page.keyboard.type('C21j');
  await expect(page.getByText('No customer has this in their number.')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(options).toHaveCount(1);
  await expect(chosen(page)).toContainText('C21');

  await customers(page).focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of this page' });
  await expect(help).toContainText('The customer whose list changes most');
  await expectNoAxeViolations(page, 'keys of the preview');
  await help.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
  await page.goto(`${base}/settings`);
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.goto(`${base}/recommendations/preview`);
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
});

test('the customer whose list changes most comes first', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/recommendations/preview`);
  await item(live(page), 'Sencha').click();
  await live(page).getByRole('button', { name: 'Not interested' }).click();
  await expect(draft(page)).toBeVisible();
  const who = (await chosen(page).textContent()) ?? '';
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect(chosen(page)).toContainText(who.slice(0, 3));
  await expect(chosen(page)).toContainText('of places');
  await expectNoAxeViolations(page, 'customers by how much their list changes');
});

test('a made-up basket, a product looked at, and a cart', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/recommendations/preview?as=nobody`);
  const basket = page.getByRole('combobox', { name: 'Add to the basket' });
  await basket.fill('Glass');
  await page.getByRole('option', { name: /Glass cup/ }).click();
  await expect(page).toHaveURL(/product=K1/);
  await expect(item(live(page), 'Clay cup')).toContainText('because of Glass cup');

  await page.getByRole('button', { name: 'Product page' }).click();
  await expect(item(live(page), 'Tall cup')).toBeVisible();
  await page.getByRole('button', { name: 'Remove Glass cup' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a product' })).toBeVisible();
  await expectNoAxeViolations(page, 'product page without a product');

  await page.goto(`${base}/recommendations/preview?as=nobody&placement=cart&product=T1&product=X9`);
  await expect(page.getByText('no product with the number X9')).toBeVisible();
  await expect(item(live(page), 'Gyokuro')).toBeVisible();
  await page.getByRole('button', { name: 'Remove from the address' }).click();
  await expect(page).not.toHaveURL(/X9/);
});

test('what is similar to a product, with the evidence', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/recommendations/similar`);
  await expect(page.getByRole('heading', { name: 'Choose a product' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Find a product' }).fill('Sencha');
  await page.getByRole('option', { name: /Sencha/ }).click();
  const similar = page.getByRole('table', { name: 'Bought by the same customers' });
  await expect(similar.getByRole('row', { name: /^Gyokuro/ })).toContainText('more often');
  await expectNoAxeViolations(page, 'similar products');
  await similar.getByRole('button', { name: /^Gyokuro, Lift/ }).click();
  await expect(page.getByRole('dialog')).toContainText('as if one had nothing to do');
  await page.keyboard.press('Escape');

  const panel = page.getByRole('region', { name: 'Bought by the same customers' });
  await panel.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain('T2,Gyokuro');

  await similar.getByRole('link', { name: 'Gyokuro' }).click();
  await expect(page.getByRole('heading', { name: 'Gyokuro', level: 2 })).toBeVisible();
  await page.goto(`${base}/recommendations/similar?product=G1`);
  await expect(page.getByText('Too few customers to read: 1 of 5').first()).toBeVisible();
  await page.goto(`${base}/recommendations/similar?product=nobody`);
  await expect(page.getByText('No product has the number nobody')).toBeVisible();
});

test('the page of a customer shows what is recommended, and what is liked lately', async ({
  page,
}) => {
  const base = await openShop(page);
  await page.goto(`${base}/customers/0`);
  const panel = page.getByRole('region', { name: 'Recommended for this customer' });
  await expect(panel.getByRole('button', { name: /because of/ }).first()).toBeVisible();
  const taste = page.getByRole('table', { name: 'Category' });
  await expect(taste.getByRole('row', { name: /^Tea/ })).toContainText('100%');
  await page.getByRole('button', { name: 'Half-life 90 days' }).click();
  await page.getByRole('radio', { name: '30 days' }).click();
  await expect(page).toHaveURL(/tasteHalfLife=30/);
  await expectNoAxeViolations(page, 'a customer with recommendations');
  await panel.getByRole('link', { name: 'Preview' }).click();
  await expect(page).toHaveURL(/preview\?customer=0/);
});

test('what a group likes, beside all customers', async ({ page }) => {
  const base = await openShop(page);
  await page.goto(`${base}/retention/taste?minSize=5&category=Tea`);
  const table = page.getByRole('table', { name: 'By category' });
  await expect(table.getByRole('row', { name: /^Tea/ })).toContainText('likes more');
  await expect(table.getByRole('row', { name: /^Cups/ })).toContainText('likes less');
  await page.getByRole('button', { name: 'Half-life none, ever' }).click();
  await page.getByRole('radio', { name: '90 days' }).click();
  await expect(page).toHaveURL(/category=Tea.*halfLife=90/);
  await expectNoAxeViolations(page, 'taste of a group');
  await page.goto(`${base}/retention/taste?category=Tea`);
  await expect(page.getByText(/^Too few customers to read: 10 of 60/).first()).toBeVisible();
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN', colorScheme: 'dark' });

  test('the preview and similar products speak Chinese', async ({ page }) => {
    test.slow();
    await page.goto('/');
    await page.getByRole('button', { name: '先看演示店铺' }).click();
    await expect(page.getByRole('note').first()).toBeVisible({ timeout: 30_000 });
    const base = /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
    await page.goto(`${base}/recommendations/preview`);
    await expect(page.getByRole('heading', { name: '预览', level: 1 })).toBeVisible();
    const list = page.getByRole('region', { name: '线上列表' });
    const first = list.getByRole('button').first();
    await expect(first).toBeVisible({ timeout: 60_000 });
    await first.click();
    await expect(page.getByRole('table', { name: '得分构成' })).toBeVisible();
    await expectNoAxeViolations(page, 'preview, dark, in Chinese');
    await list.getByRole('link', { name: '相似商品' }).click();
    await expect(page.getByRole('table', { name: '同一批顾客购买' })).toBeVisible();
    await expectNoAxeViolations(page, 'similar products, dark, in Chinese');
  });
});

test('a shop without orders says so', async ({ page }) => {
  await openImports(page);
  const base = /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
  await page.goto(`${base}/recommendations/preview`);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});
