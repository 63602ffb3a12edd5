import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { importFile, openImports } from './importing.ts';

const CUSTOMERS = {
  name: 'customers.csv',
  contents: [
    'customer,name,email,phone',
    'C-1,Wei Li,wei@shop.example,13812345678',
    'C-2,Ana Maier,ana@shop.example,',
  ].join('\n'),
};
const FIRST = [
  'customer,points,reason,expires',
  'C-1,200,Late parcel,2027-06-30',
  'ana@shop.example,50,Late parcel,',
  'C-9,10,Late parcel,',
  'C-2,-80,Given by mistake,',
].join('\n');
const CORRECTED = [...FIRST.split('\n').slice(0, 3), 'C-2,10,Late parcel,'].join('\n');

test('points of many members are adjusted from a file, previewed first, and taken back', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
  await openImports(page);
  await importFile(page, CUSTOMERS);
  await openApp(page, '/loyalty/members');
  await page.getByRole('link', { name: 'Adjust from a file' }).click();
  const file = page.getByLabel('File of adjustments');
  const give = (contents: string) =>
    file.setInputFiles({ name: 'late.csv', mimeType: 'text/csv', buffer: Buffer.from(contents) });

  await give('customer,points\nC-1,5');
  await expect(page.getByText('Columns that late.csv lacks: reason.')).toBeVisible();

  await give(FIRST);
  const figures = page.getByRole('table', { name: 'What would be booked' });
  await expect(figures.getByRole('row', { name: 'Rows to be booked 2' })).toBeVisible();
  await expect(figures.getByRole('row', { name: 'Points added 250' })).toBeVisible();
  const problems = page.getByRole('table', { name: '2 rows stay out' });
  await expect(problems.getByRole('row', { name: /^4 No customer has this/ })).toBeVisible();
  await expect(problems.getByRole('row', { name: /^5 The member has only 50/ })).toBeVisible();
  await expectNoAxeViolations(page, 'preview of adjustments');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Rows with a problem (CSV)' }).click();
  const download = await saved;
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('customer,points,reason,expires,problem');
  expect(text).toContain('C-9,10,Late parcel,,');

  await page.getByRole('combobox', { name: 'Where a balance does not cover' }).click();
  await page.getByRole('option', { name: 'Take what is there, down to 0' }).click();
  await expect(figures.getByRole('row', { name: 'Points taken away 50' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Where a balance does not cover' }).click();
  await page.getByRole('option', { name: 'Leave the row out and name it' }).click();

  await page.getByRole('button', { name: 'Book 2 rows' }).click();
  await expect(page.getByText('2 rows booked')).toBeVisible();
  await expect(figures.getByRole('row', { name: 'Booked before (left out) 2' })).toBeVisible();
  await expect(page.getByText('There is nothing to book.')).toBeVisible();

  await give(CORRECTED);
  await expect(figures.getByRole('row', { name: 'Rows to be booked 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Take back late.csv' }).click();
  await expect(page.getByText('2 entries booked against late.csv')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Files booked' })).toContainText('taken back');

  await openApp(page, '/loyalty/members');
  await page.getByLabel('Number, name, phone or e-mail').fill('13812345678');
  await page.getByRole('button', { name: /C-1/ }).click();
  const lines = page.getByRole('table', { name: 'What happened' });
  await expect(lines.getByRole('row').nth(1)).toContainText('Adjustment taken back');
  await expect(lines.getByRole('row').nth(2)).toContainText('Late parcel');
});
