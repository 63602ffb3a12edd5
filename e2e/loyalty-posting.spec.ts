import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';
import { publish } from './policySteps.ts';

const ORDERS = {
  name: 'orders.csv',
  contents: [
    'order,placedAt,customer,product,quantity,unitPrice,amount,currency,pointsUsed',
    '1001,2026-10-01 10:00,C-1,Tea,1,100.00,100.00,EUR,',
    '1001,2026-10-01 10:00,C-1,Cup,2,50.00,100.00,EUR,',
    '1002,2026-11-01 10:00,C-1,Tea,1,30.50,30.50,EUR,100',
    '1003,2026-11-02 10:00,,Tea,1,30.00,30.00,EUR,',
    '1004,2026-11-03 10:00,C-2,Pot,1,80.00,80.00,EUR,500',
  ].join('\n'),
};
const RETURNS = {
  name: 'returns.csv',
  contents: [
    'returnCase,order,product,customer,quantity,amount,currency,reason,requestedAt,resolvedAt,kind',
    'R-1,1001,Cup,C-1,1,50.00,EUR,broken,2026-11-10 10:00,2026-11-12 10:00,return',
  ].join('\n'),
};

test('orders are posted under published rules, refunds take their share back, and all is proved', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
  await openImports(page);
  await importFile(page, ORDERS);
  await openApp(page, '/loyalty');
  const rule = page.getByRole('article', { name: 'Points on every order' });
  await rule.getByRole('button', { name: 'Edit Points on every order' }).click();
  await rule.getByRole('textbox', { name: 'Points', exact: true }).fill('2');
  await expect(rule).toContainText('Give 2 points per €1 paid.');
  await publish(page, 'v1', 'Opening');

  await openApp(page, '/loyalty/ledger');
  await page.getByLabel('Orders earn from').fill('2027-01-01');
  await expect(page.getByText('Choose a day that is not in the future.')).toBeVisible();
  await page.getByLabel('Orders earn from').fill('2026-09-01');
  await page.getByRole('button', { name: 'Look first' }).click();
  const look = page.getByRole('dialog', { name: 'What posting would book' });
  const figures = look.getByRole('table', { name: 'What posting would book' });
  await expect(figures.getByRole('row', { name: 'Orders that earn 3' })).toBeVisible();
  await expect(figures.getByRole('row', { name: 'Points given 620' })).toBeVisible();
  await expect(look.getByRole('table', { name: 'By version of the rules' })).toContainText('v1');
  const entries = look.getByRole('table', { name: /^The first \d+ of \d+ entries/ });
  await expect(entries.getByRole('link', { name: '1001' })).toHaveAttribute(
    'href',
    /\/loyalty\/trace\?order=1001$/,
  );
  await expectNoAxeViolations(page, 'preview of a posting');
  await look.getByRole('button', { name: 'Post to the ledger' }).click();
  // 400 for 200.00, 60 for 30.50, 160 for 80.00; the last two are pending or used up.
  await expect(page.getByText(/620 points in 3 lots for 2 members/)).toBeVisible();
  await expect(page.getByText('Redeemed 100, came back 0, taken back 0, expired 0.')).toBeVisible();
  await expect(page.getByText('Orders that name no customer earned nothing: 1.')).toBeVisible();
  await expect(page.getByText('1 order was paid with more points')).toBeVisible();
  await expect(page.getByText('Order 1004: 500 points too many')).toBeVisible();
  await expectNoAxeViolations(page, 'a posting');

  await page.getByRole('button', { name: 'Post to the ledger' }).click();
  await expect(page.getByText('All was booked already: nothing has changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Look first' }).click();
  await expect(look.getByText('There is nothing to book')).toBeVisible();
  await look.getByRole('button', { name: 'Close' }).click();

  await openApp(page, '/imports');
  await importFile(page, RETURNS);
  await openApp(page, '/loyalty/ledger');
  await page.getByRole('button', { name: 'Post to the ledger' }).click();
  await expect(page.getByText(/taken back 100, expired 0/)).toBeVisible();
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText(/All balances add up/)).toBeVisible();

  await openApp(page, '/loyalty/members');
  await page.getByLabel('Number, name, phone or e-mail').fill('C-1');
  await page.getByRole('button', { name: 'C-1' }).click();
  const lines = page.getByRole('table', { name: 'What happened' });
  await expect(lines.getByRole('row', { name: /Taken back after a refund/ })).toContainText('−100');
  await expect(lines.getByRole('row', { name: /Given.*order 1001/ })).toContainText(
    'for €200.00 · rules v1',
  );
  await expect(lines.getByRole('row', { name: /Redeemed.*order 1002/ })).toContainText('−100');

  await page
    .getByRole('navigation', { name: 'Parts of loyalty' })
    .getByRole('link', { name: 'Report' })
    .click();
  await expect(page.getByText(/ties to the balances of the ledger: \d+ points/)).toBeVisible();
  await expectNoAxeViolations(page, 'the report');
  // The settings' check of all that is stored has the ledger's own beside it.
  await openApp(page, '/settings');
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText(/All balances add up/)).toBeVisible();
});
