import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { atStep, commit, effect, giveFile, importFile, openImports, problem } from './importing.ts';

const EVENTS = [
  'visit,at,type,visitor,customer,product,amount,currency,method,result',
  'S1,2026-03-01 10:12,浏览,V1,C1,P1,,,,',
  'S1,2026-03-01 10:13,add_to_cart,V1,C1,P1,,,,',
  'S1,2026-03-01 10:15,payment,V1,C1,,25,EUR,card,failed',
  'S1,2026-03-01 10:16,purchase,V1,C1,,25,EUR,alipay,',
  'S2,2026-03-01 11:00,dance,V2,,P1,,,,',
  '',
].join('\n');

const TIMELESS = 'visitorid\titemid\tevent\n1\t10\t1\n1\t11\t1\n2\t10\t1\n';

function question(page: Page): Locator {
  return page.getByRole('group', { name: 'What is each row of this file?' });
}

test('events go in by their words, and unknown ones are counted and stay out', async ({ page }) => {
  await openImports(page);
  await giveFile(page, { name: 'events.csv', contents: EVENTS });
  await atStep(page, '4. Check');
  await expect(page.getByRole('heading', { name: 'Import events', level: 1 })).toBeVisible();
  await expect(effect(page, 'of these payment')).toHaveText('2');
  await expect(effect(page, 'of these into the cart')).toHaveText('1');
  const unknown = problem(page, '1 row is no event that Huitou knows');
  await expect(unknown).toContainText('dance');
  const rows = page.getByRole('table', { name: 'First rows as they will be stored' });
  await expect(rows.getByRole('row', { name: /payment .* failed/ })).toBeVisible();
  await expect(rows.getByRole('row', { name: /payment .* succeeded/ })).toBeVisible();
  await commit(page);
  await expect(page.getByRole('heading', { name: '1 visit imported' })).toBeVisible();
});

test('what the events of a file are is asked, and that it has no times is said', async ({
  page,
}) => {
  await openImports(page);
  await giveFile(page, { name: 'view_ecommerce.dat', contents: TIMELESS });
  const asked = question(page);
  await expect(asked).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ }).last()).toBeDisabled();
  await expect(page.getByRole('group', { name: 'This file has no times' })).toContainText(
    'None are made up.',
  );
  await expectNoAxeViolations(page, 'check of events without times');
  await asked.getByLabel('Event').selectOption('view');
  await asked.getByRole('button', { name: 'All rows: view' }).click();
  await expect(effect(page, 'of these view')).toHaveText('3');
  await commit(page);
  await page.getByRole('link', { name: 'See imports' }).click();

  // The next file with these columns holds the carts: it is asked again, and replaces no view.
  await giveFile(page, { name: 'add_to_cart_ecommerce.dat', contents: TIMELESS });
  const again = question(page);
  await again.getByLabel('Event').selectOption('cart');
  await again.getByRole('button', { name: 'All rows: into the cart' }).click();
  await expect(effect(page, 'New visits')).toHaveText('2');
  await expect(effect(page, 'Newer versions of known ones')).toHaveText('0');
});

test('shipments, returns and reviews go in from tables of their own words, and out again', async ({
  page,
}) => {
  const files = [
    [
      'shipments.csv',
      '订单编号,物流公司,运单号,发货时间,签收时间\n1001,顺丰,SF1,2026-03-02 09:00,2026-03-04 10:00\n',
      '1 shipment imported',
    ],
    [
      'returns.csv',
      '退款编号,订单编号,退款金额,退款原因,申请时间\nR1,1001,12.50,破损,2026-03-05 10:00\n',
      '1 return imported',
    ],
    [
      'reviews.csv',
      'Review ID,Product ID,Rating,Review Text\nW1,P1,5,"Smells of spring,\nand lasts."\n',
      '1 review imported',
    ],
  ] as const;
  await openImports(page);
  for (const [name, contents, title] of files) {
    await giveFile(page, { name, contents });
    await atStep(page, '3. Map columns');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    if (name === 'returns.csv') {
      await page.getByLabel('Currency', { exact: true }).selectOption('CNY');
      await page.getByRole('button', { name: 'Use CNY' }).click();
    }
    await commit(page);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.getByRole('link', { name: 'See imports' }).click();
  }
  const history = page.getByRole('table', { name: 'History' });
  for (const [name] of files) {
    await page.getByRole('button', { name: `Undo the import of ${name}` }).click();
    await expect(history.getByRole('row', { name }).getByText('Undone')).toBeVisible();
  }
});

test('points of a programme that ran elsewhere go in, with lots, expiry and history', async ({
  page,
}) => {
  const lots = [
    'member,points,earnedAt,expiresAt,balance,tier',
    'C1,120,2025-06-01,2026-12-31,150,gold',
    'C1,30,2025-07-01,2027-01-31,150,gold',
    'C2,,,,80,silver',
    'C3,12.5,2025-06-01,,,',
    'C4,-10,2025-06-01,,,',
    ',10,2025-06-01,,,',
    'C5,10,2025-06-01,2026-02-30,,',
    '',
  ].join('\n');
  await openImports(page);
  await giveFile(page, { name: 'points.csv', contents: lots });
  await atStep(page, '4. Check');
  await expect(
    page.getByRole('heading', { name: 'Import members’ points', level: 1 }),
  ).toBeVisible();
  await expect(effect(page, 'New members')).toHaveText('2');
  await expect(effect(page, 'Customers not seen before')).toHaveText('2');
  await expect(effect(page, 'Rows kept out')).toHaveText('4');
  const points = problem(page, '2 values are not numbers of points');
  await expect(points).toContainText('Line 5: 12.5');
  await expect(points).toContainText('Line 6: -10');
  await expect(problem(page, '1 row has no number to go by')).toContainText('Line 7: empty');
  await expect(problem(page, '1 date does not exist')).toContainText('Line 8: 2026-02-30');
  // The last day is spent to its end.
  await expect(page.getByRole('cell', { name: '1 Jan 2027, 00:00' })).toBeVisible();
  await expectNoAxeViolations(page, 'check of points');
  await commit(page);
  await expect(page.getByRole('heading', { name: 'Points of 2 members imported' })).toBeVisible();

  await page.getByRole('button', { name: 'Import another file' }).click();
  const history = [
    '会员号,变动时间,变动类型,变动积分,备注',
    'C1,2026-03-01 10:15,获得,150,购物',
    'C1,2026-03-08 15:00,兑换,30,茶杯',
    'C1,2026-03-09 15:00,消费,30,',
    '',
  ].join('\n');
  await giveFile(page, { name: '积分流水.csv', contents: history });
  await atStep(page, '3. Map columns');
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(effect(page, 'of these earned')).toHaveText('1');
  await expect(effect(page, 'of these redeemed')).toHaveText('1');
  const unknown = problem(page, '1 movement of points is of no kind that Huitou knows');
  await expect(unknown).toContainText('Line 4: 消费');
  const rows = page.getByRole('table', { name: 'First rows as they will be stored' });
  await expect(rows.getByRole('row', { name: /redeemed -30/ })).toBeVisible();
  await commit(page);
  await expect(page.getByRole('heading', { name: '2 movements of points imported' })).toBeVisible();
});

test('each kind has a template that is known when it comes back', async ({ page }) => {
  await openImports(page);
  const kinds = [
    'orders',
    'customers',
    'products',
    'events',
    'shipments',
    'returns',
    'reviews',
    'members’ points',
    'the history of points',
  ];
  for (const kind of kinds) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Template for ${kind}, as CSV` }).click();
    const path = await (await download).path();
    await importFile(page, { name: `${kind}.csv`, contents: readFileSync(path) });
  }
  const history = page.getByRole('table', { name: 'History' });
  await expect(history.getByRole('row')).toHaveCount(kinds.length + 1);
  await expectNoAxeViolations(page, 'imports of all kinds');
});
