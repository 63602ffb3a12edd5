import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const CUSTOMERS = {
  name: 'customers.csv',
  contents: [
    'customer,name,email,phone',
    'C-1,Wei Li,wei@shop.example,13812345678',
    'C-2,Ana Maier,ana@shop.example,',
    'C-3,王小明,,13987654321',
  ].join('\n'),
};
const BALANCES = {
  name: 'balances.csv',
  contents: [
    'member,points,expiresAt,balance,tier',
    'C-1,300,2027-03-31,500,Gold',
    'C-1,200,2027-06-30,500,Gold',
    'C-2,,,120,Silver',
    'C-3,40,2020-01-31,40,',
  ].join('\n'),
};
const HISTORY = {
  name: 'history.csv',
  contents: [
    'movement,member,at,kind,points,reason',
    'M-1,C-1,2025-05-01 10:00,earned,800,Order 1',
    'M-2,C-1,2025-06-01 10:00,redeemed,300,Voucher',
    'M-3,C-2,2025-07-01 10:00,earned,100,Order 2',
  ].join('\n'),
};

test('a programme is taken over, ties to the old system, and the ledger proves it', async ({
  page,
}) => {
  await openImports(page);
  for (const file of [CUSTOMERS, BALANCES, HISTORY]) await importFile(page, file);

  await page.getByRole('link', { name: 'Loyalty', exact: true }).click();
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  await expect(page.getByText('Nothing is booked yet')).toBeVisible();
  await expectNoAxeViolations(page, 'empty ledger');
  await page.getByRole('main').getByRole('link', { name: 'Take over a programme' }).first().click();

  const figures = page.getByRole('table', { name: 'What would be booked' });
  await expect(figures.getByRole('row', { name: /^Points by the files/ })).toContainText(
    '660 of 3 members',
  );
  await expect(figures.getByRole('row', { name: /^Of these, explained by no/ })).toContainText(
    '20 of 1 members',
  );
  await expect(figures.getByRole('row', { name: /^Expired already/ })).toContainText('40');
  await page.getByLabel('Total of the old system').fill('661');
  await expect(page.getByText('Difference to the old system: −1 points')).toBeVisible();
  await page.getByLabel('Total of the old system').fill('660');
  await expect(page.getByText('Ties: the old system, the files and the ledger')).toBeVisible();
  await expectNoAxeViolations(page, 'opening balances');

  await page.getByRole('button', { name: 'Book the opening balances' }).click();
  await expect(page.getByText(/Booked \d+ entries for 3 members\./)).toBeVisible();
  await page.getByRole('link', { name: 'To the ledger' }).click();
  const totals = page.getByRole('table', { name: 'Where the points are' });
  await expect(totals.getByRole('row', { name: /^Can be spent/ })).toContainText('620');
  await expect(totals.getByRole('row', { name: /^Redeemed/ })).toContainText('300');
  await expect(totals.getByRole('row', { name: /^Expired/ })).toContainText('40');
  await page.getByRole('button', { name: 'Prove the ledger' }).click();
  await expect(page.getByText(/All balances add up: \d+ entries, 6 lots, 3 members/)).toBeVisible();
  await expectNoAxeViolations(page, 'ledger');
});

test('a customer is found by phone though it is masked, and points are adjusted with a reason', async ({
  page,
}) => {
  await openImports(page);
  for (const file of [CUSTOMERS, BALANCES]) await importFile(page, file);
  await openApp(page, '/loyalty/opening');
  await page.getByRole('button', { name: 'Book the opening balances' }).click();
  await expect(page.getByText(/Booked \d+ entries for 3 members\./)).toBeVisible();

  await openApp(page, '/loyalty/members');
  await page.getByLabel('Number, name, phone or e-mail').fill('138 1234 5678');
  await page.getByRole('button', { name: /C-1 · W• L•/ }).click();
  await expect(page.getByRole('heading', { name: /Statement of C-1/ })).toBeVisible();
  const lots = page.getByRole('table', { name: 'Lots' });
  await expect(lots.getByRole('row').nth(1)).toContainText('31 Mar 2027, 24:00');

  await page.getByRole('button', { name: 'Adjust points' }).click();
  const dialog = page.getByRole('dialog', { name: 'Adjust points' });
  await dialog.getByRole('button', { name: 'Book' }).click();
  await expect(dialog.getByText('Say why: it stands in the statement.')).toBeVisible();
  await dialog.getByLabel('Points').fill('-501');
  await dialog.getByLabel('Reason').fill('Sent twice');
  await dialog.getByRole('button', { name: 'Book' }).click();
  await expect(page.getByText('The member has only 500 points.')).toBeVisible();
  await dialog.getByLabel('Points').fill('-350');
  await dialog.getByRole('button', { name: 'Book' }).click();
  await expect(dialog).toBeHidden();
  const lines = page.getByRole('table', { name: 'What happened' });
  await expect(lines.getByRole('row').nth(1)).toContainText('Taken away');
  await expect(lines.getByRole('row').nth(1)).toContainText('Sent twice');
  await expect(lines.getByRole('row').nth(1)).toContainText('150');
  await expectNoAxeViolations(page, 'statement');
});

test('files that contradict themselves are refused, member by member', async ({ page }) => {
  await openImports(page);
  await importFile(page, {
    name: 'balances.csv',
    contents: [
      'member,points,expiresAt,balance',
      'C-1,300,2027-03-31,500',
      'C-2,,,7',
      'C-2,,,8',
    ].join('\n'),
  });
  await openApp(page, '/loyalty/opening');
  await expect(page.getByText("2 members' rows contradict themselves")).toBeVisible();
  await expect(page.getByText('The balance is 500, the lots add up to 300')).toBeVisible();
  await expect(page.getByText('Two balances, 7 and 8')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Book the opening balances' })).toBeDisabled();
  await expectNoAxeViolations(page, 'contradicting balances');
});
