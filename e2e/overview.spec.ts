import type { Page } from '@playwright/test';
import { openDemoShop } from './demoShop.ts';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports, type GivenFile } from './importing.ts';
import { figure } from './loyaltyShop.ts';
import { explanation, openRetentionShop } from './retentionShop.ts';
import { chooseProduct } from './policySteps.ts';

/**
 * A shop whose data begin on 1 May 2012 and end on 15 June 2013 at noon: the last 30 complete days
 * are 16 May to 14 June 2013. Of each group of orders, who placed them, when, and for how much.
 */
const GROUPS = [
  // 16 May to 14 June 2012: 70 orders of 10.00 by 70 customers. One more when the data begin.
  { who: 'Y', from: 0, count: 1, at: '2012-05-01 10:00', price: '10.00' },
  { who: 'Y', from: 0, count: 70, at: '2012-05-20 10:00', price: '10.00' },
  // 16 April to 15 May 2013, first and last minute: 91 orders by 90 customers, 80 of them new; 1,670.00.
  { who: 'Y', from: 0, count: 10, at: '2013-04-16 00:00', price: '5.00' },
  { who: 'B', from: 0, count: 80, at: '2013-05-01 10:00', price: '20.00' },
  { who: 'B', from: 79, count: 1, at: '2013-05-15 23:59', price: '20.00' },
  // 16 May to 14 June 2013: 135 orders by 124 known customers, 64 of them new; 2,048.50.
  { who: 'B', from: 0, count: 60, at: '2013-05-16 00:00', price: '20.00' },
  { who: 'N', from: 0, count: 64, at: '2013-06-01 10:00', price: '10.00' },
  { who: 'B', from: 0, count: 10, at: '2013-06-14 23:59', price: '20.00' },
  { who: '', from: 0, count: 1, at: '2013-06-02 10:00', price: '8.50' },
  // The day that is not over.
  { who: 'N', from: 100, count: 5, at: '2013-06-15 12:00', price: '100.00' },
] as const;

function recentFile(): GivenFile {
  const lines = ['order,placedAt,customer,product,quantity,unitPrice,currency'];
  for (const { who, from, count, at, price } of GROUPS) {
    for (let i = from; i < from + count; i++) {
      lines.push(`${lines.length},${at},${who === '' ? '' : `${who}${i}`},TEA,1,${price},EUR`);
    }
  }
  return { name: 'recent.csv', contents: `${lines.join('\n')}\n` };
}

async function openRecentShop(page: Page): Promise<void> {
  await openImports(page);
  await importFile(page, recentFile());
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(figure(page, 'Revenue')).toBeVisible();
}

function card(page: Page) {
  return page.getByRole('region', { name: /^Revenue and customers/ });
}

test('revenue and customers of the last 30 days are those of the file’s rows', async ({ page }) => {
  await openRecentShop(page);
  await expect(card(page)).toContainText('Revenue and customers, last 30 days');
  await expect(card(page)).toContainText(
    '16 May – 14 Jun 2013. The data end on 15 Jun 2013: that day is not over and is left out.',
  );
  for (const [name, value] of [
    ['Revenue', '€2,048.50'],
    ['Revenue, change on the 30 days before', '+22.7%'],
    ['Revenue, change on a year before', '+192.6%'],
    ['Customers who ordered', '124'],
    ['Customers who ordered, change on the 30 days before', '+37.8%'],
    ['Customers who ordered, change on a year before', '+77.1%'],
    ['New customers', '64'],
    ['New customers, change on the 30 days before', '−20.0%'],
    ['Returning customers', '60'],
    // Ten before: too few for a share.
    ['Returning customers, change on the 30 days before', '+50'],
    ['Revenue of orders that name no customer', '€8.50'],
  ] as const) {
    await expect(figure(page, name), name).toHaveText(value);
  }
  // The data begin 15 days before those of the year before: who is new then is not known.
  await expect(card(page).getByText('Year before: too near the start of the data')).toHaveCount(2);

  // Whole weeks from Monday on: 80 orders of 20.00 in that of 29 April.
  const weeks = '10 Dec 2012 – 9 Jun 2013: lowest €0.00, highest €1,600.00';
  await expect(page.getByRole('img', { name: `Revenue by week, ${weeks}` })).toBeVisible();

  await figure(page, 'Revenue, change on the 30 days before').click();
  await expect(explanation(page)).toContainText('€2,048.50 ÷ €1,670.00 − 1');
  await expect(explanation(page)).toContainText('135 orders against 91 orders');
  await expect(explanation(page)).toContainText(
    '16 May – 14 Jun 2013 against 16 Apr – 15 May 2013',
  );
  await page.keyboard.press('Escape');
  await figure(page, 'Returning customers, change on the 30 days before').click();
  await expect(explanation(page)).toContainText('60 − 10');
});

test('every number of the card leads to exactly its rows, and back', async ({ page }) => {
  test.slow();
  await openRecentShop(page);
  const rows: readonly (readonly [string, string])[] = [
    ['Revenue', '135 orders'],
    ['Revenue, change on the 30 days before', '91 orders'],
    ['Revenue, change on a year before', '70 orders'],
    ['Customers who ordered', '124 customers'],
    ['Customers who ordered, change on the 30 days before', '90 customers'],
    ['Customers who ordered, change on a year before', '70 customers'],
    ['New customers', '64 customers'],
    ['New customers, change on the 30 days before', '80 customers'],
    ['Returning customers', '60 customers'],
    ['Returning customers, change on the 30 days before', '10 customers'],
    ['Revenue of orders that name no customer', '1 order'],
  ];
  expect(await card(page).locator('[data-explained]').count()).toBe(rows.length);
  for (const [name, title] of rows) {
    await figure(page, name).click();
    await explanation(page)
      .getByRole('link', { name: `See the ${title}`, exact: true })
      .click();
    const list = page.getByRole('region', { name: title, exact: true });
    await expect(list.getByRole('table')).toBeVisible();
    const n = Number(title.split(' ')[0]);
    // Longer tables draw only what is in sight, and say how many rows they have.
    const table = list.getByRole('table');
    if (n > 60) await expect(table).toHaveAttribute('aria-rowcount', String(n + 1));
    else await expect(table.locator('tbody tr')).toHaveCount(n);
    // What is listed is explained above the list, as the overview has it.
    const number = page.getByRole('region', { name: 'The number' });
    await expect(number).toContainText(title);
    await page.getByRole('link', { name: 'Back to the overview' }).click();
  }
});

test('the definition of the card’s numbers is one click away', async ({ page }) => {
  await openRecentShop(page);
  await figure(page, 'New customers').click();
  await explanation(page).getByRole('link', { name: 'Definition' }).click();
  await expect(
    page.getByRole('heading', { name: 'Revenue and customers now', level: 2 }),
  ).toBeInViewport();
});

test('a young shop is compared with what there is, and says what there is not', async ({
  page,
}) => {
  await openRetentionShop(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  // Five first orders from 1 to 5 June 2011; the order of the 20th, on which the data end, is left out.
  await expect(figure(page, 'Revenue')).toHaveText('£42.50');
  await expect(figure(page, 'New customers')).toHaveText('5');
  await expect(figure(page, 'Returning customers')).toHaveText('0');
  await expect(card(page).getByText('Year before: no data')).toHaveCount(4);
});

test('data of one day have no complete day yet', async ({ page }) => {
  await openImports(page);
  await importFile(page, {
    name: 'today.csv',
    contents: 'order,placedAt,product,quantity,unitPrice,currency\nA1,2026-01-02,TEA,1,2,EUR\n',
  });
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(card(page)).toContainText('No complete day yet');
  await expect(card(page)).toContainText('The data begin and end on 2 Jan 2026.');
});

for (const [colorScheme, width, language] of [
  ['light', 1440, 'en'],
  ['dark', 1440, 'en'],
  ['light', 360, 'en'],
  ['dark', 360, 'zh-CN'],
] as const) {
  test(`the card fits and is accessible, ${colorScheme}, ${width} px, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openRecentShop(page);
    if (language === 'zh-CN') {
      await page.evaluate(() => {
        localStorage.setItem('huitou.language', '"zh-CN"');
      });
      await openApp(page);
      await expect(page.getByRole('heading', { name: '销售额与顾客，近 30 天' })).toBeVisible();
      await expect(figure(page, '下单顾客')).toHaveText('124');
      await expect(page.getByText('去年同期：离数据起点太近')).toHaveCount(2);
    }
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page, `overview, ${colorScheme}, ${width} px, ${language}`);
    await page.locator('[data-explained]', { hasText: '2,048.50' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoAxeViolations(page, `explanation on the overview, ${colorScheme}, ${width} px`);
  });
}

test('recommendations have their number, their step, and what somebody should look at', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
  await openDemoShop(page, '');
  const shop = /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
  const recommendations = page.getByRole('region', { name: 'Recommendations', exact: true });
  await expect(recommendations).toContainText('of products shown were clicked, 28 Oct – 26 Nov');
  await expect(recommendations).toContainText('Now: Observe');
  await expect(recommendations).toContainText('within noise of the 30 days before');
  const clicked = figure(page, 'Click-through of recommendations');
  await expect(clicked).toHaveText('4.60%');
  await clicked.click();
  await expect(explanation(page)).toContainText('clicked ÷');
  await expect(explanation(page)).toContainText('28 Oct – 26 Nov 2026');
  await explanation(page).getByRole('link', { name: 'See what recommendations brought' }).click();
  await expect(page.getByRole('heading', { name: 'Measurement', level: 1 })).toBeVisible();

  // One pin that is for a few days, and one of a product that is never shown.
  await page.goto(`${shop}/recommendations?open=algorithms&open=pins&open=exclusions`);
  const add = page.getByRole('button', { name: 'Add', exact: true });
  await page.getByRole('button', { name: 'Pin…' }).click();
  const oolong = await chooseProduct(page, 'oolong');
  await page.getByLabel('To', { exact: true }).fill('2026-12-05');
  await add.click();
  await page.getByRole('button', { name: 'Pin…' }).click();
  await chooseProduct(page, 'matcha');
  await page.getByRole('textbox', { name: 'Slot', exact: true }).last().fill('2');
  await add.click();
  await page.getByRole('button', { name: 'Leave out…' }).click();
  await chooseProduct(page, 'matcha');
  await add.click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Publish v1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish v1' });
  await dialog.getByRole('button', { name: 'Publish v1' }).click();
  await expect(page.getByText('Version 1 published')).toBeVisible();
  await page.getByRole('textbox', { name: 'Popularity', exact: true }).fill('40');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-12-10T12:00:00Z'));
  await page.goto(shop);
  await expect(recommendations).toContainText('Now: Rehearse');
  const attention = page.getByRole('region', { name: 'Needs attention' });
  await expect(attention.getByRole('listitem')).toContainText([
    'A pinned recommendation is excluded as well',
    'A draft of recommendations has waited for 12 days',
    'A pin of a recommendation has ended',
  ]);
  await expect(attention).toContainText('1 change is not live.');
  await expect(attention).toContainText(`${oolong} (Home page, slot 1, to 5 Dec 2026)`);
  await expectNoAxeViolations(page, 'overview with recommendations that need a look');
  await attention.getByRole('link', { name: 'See the pins' }).first().click();
  await expect(page.getByRole('button', { name: 'Pin…' })).toBeVisible();
});
