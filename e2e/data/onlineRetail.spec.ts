import { dataSetFile } from '../../scripts/dataSets.mjs';
import { expect, test } from '../fixtures.ts';
import { openImports } from '../importing.ts';

// Published counts of the UCI Online Retail file under these conditions.
const COUNTS = [
  ['Lines', '397,884'],
  ['Customers', '4,338'],
  ['Orders', '18,532'],
  ['Revenue', '£8,911,407.90'],
] as const;

test('the whole Online Retail file imports, and the filters of the page give its known totals', async ({
  page,
}) => {
  const file = dataSetFile('onlineRetail');
  test.skip(file === undefined, 'the data set is not on this machine');
  await openImports(page);
  await page.getByLabel('File to import').setInputFiles(file ?? '');
  await page.getByRole('button', { name: 'Import 25,900 orders' }).click();
  await expect(page.getByRole('heading', { name: '25,900 orders imported' })).toBeVisible();
  await page.getByRole('link', { name: 'See retention' }).click();
  await page.getByRole('button', { name: /Which lines count/ }).click();
  await page.getByRole('checkbox', { name: /quantity/i }).check();
  await page.getByRole('checkbox', { name: /price/i }).check();
  await page.keyboard.press('Escape');
  for (const [label, count] of COUNTS) {
    const number = page.getByRole('button', { name: `${label}: ${count}`, exact: true });
    await expect(number).toBeVisible();
  }
});
