import { expect, expectNoAxeViolations, openApp, test } from '../fixtures.ts';
import { fillStorage, limitStorage } from '../fullDisk.ts';
import { giveFile, importFile, openImports } from '../importing.ts';
import { MANY_LINES, manyOrders } from '../manyOrders.ts';
import { DEATHS, deaths, openWatcher, reopen } from '../pageDeaths.ts';
import { countRows, shopDatabase, untilStored } from '../storedRows.ts';

for (const death of DEATHS) {
  for (const [moment, table, rows] of [
    ['as it begins to write', 'staging', 1],
    ['after its first segment', 'columns', 1],
    ['after its second segment', 'columns', 14],
  ] as const) {
    test(`a page that is ${death} in an import ${moment} leaves all of it or nothing`, async ({
      page,
    }) => {
      await openImports(page);
      await importFile(page, {
        name: 'before.csv',
        contents: 'order,placedAt,product,quantity,unitPrice,currency\nA1,2026-01-02,TEA,1,2,EUR\n',
      });
      const database = shopDatabase(page);
      const shop = `/s/${database.replace('huitou-', '')}/`;
      const stored = await countRows(page, database, 'columns');
      await giveFile(page, { name: 'many.csv', contents: manyOrders() });
      const go = page.getByRole('button', { name: /^Import [\d,]+ / });
      await expect(go).toBeEnabled({ timeout: 30_000 });

      const watcher = await openWatcher(page);
      const reached = untilStored(
        watcher,
        database,
        table,
        table === 'columns' ? stored + rows : rows,
      );
      await go.click();
      await reached;
      await deaths[death](page);

      const again = await reopen(watcher, shop);
      expect(await countRows(again, database, 'staging')).toBe(0);
      const imports = await countRows(again, database, 'imports');
      const lines = imports === 1 ? 1 : MANY_LINES + 1;
      await expect(
        again.getByText(new RegExp(`${lines.toLocaleString('en')} rows? of`, 'u')),
      ).toBeVisible();

      // Whatever came of it, the same file goes in now, or is there already.
      await openImports(again);
      await giveFile(again, { name: 'many.csv', contents: manyOrders() });
      const outcome = again.getByRole('button', { name: /^Import [\d,]+ / });
      const same = again.getByText(/nothing (new|to import)/iu);
      await expect(outcome.or(same).first()).toBeVisible({ timeout: 30_000 });
    });
  }

  test(`a page that is ${death} right after an import was stored has it`, async ({ page }) => {
    await openImports(page);
    const database = shopDatabase(page);
    const shop = `/s/${database.replace('huitou-', '')}/`;
    await giveFile(page, { name: 'many.csv', contents: manyOrders() });
    const watcher = await openWatcher(page);
    const published = untilStored(watcher, database, 'imports', 1);
    await page.getByRole('button', { name: /^Import [\d,]+ / }).click({ timeout: 30_000 });
    await published;
    await deaths[death](page);
    const again = await reopen(watcher, shop);
    await expect(
      again.getByText(`${MANY_LINES.toLocaleString('en')} rows of 1 import,`),
    ).toBeVisible();
  });

  test(`a page that is ${death} while it publishes has published or has not`, async ({ page }) => {
    await openApp(page, '/retention/settings');
    await page.getByRole('textbox', { name: 'Too few under' }).fill('25');
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.getByRole('button', { name: 'Publish v1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish v1' });
    await dialog.getByRole('textbox', { name: 'Note' }).fill('In a hurry');
    const database = shopDatabase(page);
    const shop = `/s/${database.replace('huitou-', '')}/`;
    const watcher = await openWatcher(page);
    await dialog.getByRole('button', { name: 'Publish v1' }).click();
    await deaths[death](page);

    const again = await reopen(watcher, shop);
    const versions = await countRows(again, database, 'policyVersions');
    await openApp(again, `${shop}retention/settings`);
    if (versions === 0) {
      await expect(again.getByRole('textbox', { name: 'Too few under' })).toHaveValue('25');
      await expect(again.getByRole('button', { name: 'Publish v1' })).toBeEnabled();
    } else {
      await expect(again.getByText(/^v1 by .* is live since/)).toBeVisible();
    }
  });
}

test('an import for which the disk has no room says so and leaves nothing behind', async ({
  page,
  baseURL,
}) => {
  const makeRoom = await limitStorage(page, baseURL, 1_500_000);
  await openImports(page);
  const database = shopDatabase(page);
  await giveFile(page, { name: 'many.csv', contents: manyOrders() });
  const go = page.getByRole('button', { name: /^Import [\d,]+ / });
  await go.click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'The disk is full' })).toBeVisible();
  await expectNoAxeViolations(page, 'full disk in an import');
  expect(await countRows(page, database, 'imports')).toBe(0);
  expect(await countRows(page, database, 'columns')).toBe(0);

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible();
  await makeRoom();
  await openImports(page);
  await giveFile(page, { name: 'many.csv', contents: manyOrders() });
  await go.click({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Undo this import' })).toBeVisible();
});

test('a setting for which the disk has no room is as it was, and says so', async ({
  page,
  baseURL,
}) => {
  const makeRoom = await limitStorage(page, baseURL, 2_000_000);
  await openApp(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const week = page.getByLabel('Week starts on');
  await expect(week).toHaveValue('1');
  await fillStorage(page);
  await week.selectOption({ label: 'Sunday' });
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(week).toHaveValue('1');
  await makeRoom();
  await week.selectOption({ label: 'Sunday' });
  await expect(page.getByText('Shop settings saved')).toBeVisible();
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible();
});
