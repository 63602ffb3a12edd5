import type { Page } from '@playwright/test';
import { BIG_ROWS, BIG_SHOP, checkNumber, openSettings, test } from '../bigBackup.ts';
import { expect, expectNoAxeViolations } from '../fixtures.ts';
import { fillStorage, limitStorage } from '../fullDisk.ts';
import { importFile, openImports } from '../importing.ts';
import { DEATHS, deaths, openWatcher, reopen } from '../pageDeaths.ts';
import {
  countRows,
  shopDatabase,
  shopDatabases,
  storedKeys,
  untilMade,
  untilStored,
} from '../storedRows.ts';

/** Of the list of shops and of what is being restored. */
const REGISTRY = 'huitou';

/** A shop that is there before, with what it holds. */
type ShopBefore = { readonly address: string; readonly checkNumber: string };

async function aShop(page: Page): Promise<ShopBefore> {
  await openImports(page);
  await importFile(page, {
    name: 'before.csv',
    contents: 'order,placedAt,product,quantity,unitPrice,currency\nA1,2026-01-02,TEA,1,2,EUR\n',
  });
  const address = `/s/${shopDatabase(page).replace('huitou-', '')}/`;
  await openSettings(page);
  return { address, checkNumber: await checkNumber(page) };
}

async function openRestore(page: Page): Promise<void> {
  await openSettings(page);
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('heading', { name: 'Restore a backup', level: 1 })).toBeVisible();
}

async function restore(page: Page, path: string): Promise<void> {
  await openRestore(page);
  await page.getByLabel('Backup file').setInputFiles(path);
  await expect(page.getByRole('heading', { name: `${BIG_SHOP} is restored` })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: `Open shop ${BIG_SHOP}` }).click();
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
}

/** Waits until a database that is being restored into has rows in a table. */
async function untilRestored(watcher: Page, table: string): Promise<void> {
  await untilStored(watcher, REGISTRY, 'restores', 1);
  const [id = ''] = await storedKeys(watcher, REGISTRY, 'restores');
  await untilMade(watcher, `huitou-${id}`);
  await untilStored(watcher, `huitou-${id}`, table, 1);
}

/** The moments in the order of the work: tables are written in the order of the file. */
const MOMENTS = [
  {
    name: 'as a restore begins',
    reached: (watcher: Page) => untilStored(watcher, REGISTRY, 'restores', 1),
  },
  {
    name: 'when some rows are restored',
    reached: (watcher: Page) => untilRestored(watcher, 'dictionaries'),
  },
  {
    name: 'when the rows are restored and are being compared',
    reached: (watcher: Page) => untilRestored(watcher, 'columns'),
  },
  {
    name: 'right after a restore was stored',
    reached: (watcher: Page) => untilStored(watcher, REGISTRY, 'workspaces', 2),
  },
] as const;

/** What a dead page has left is a shop, or is noted so that the next start finds it. */
async function expectAllNoted(watcher: Page): Promise<void> {
  const shops = await storedKeys(watcher, REGISTRY, 'workspaces');
  const restores = await storedKeys(watcher, REGISTRY, 'restores');
  expect([...shops, ...restores]).toHaveLength(2);
  const noted = [...shops, ...restores].map((id) => `huitou-${id}`);
  expect(noted).toEqual(expect.arrayContaining(await shopDatabases(watcher)));
}

/** Ids of the shops in the list, when what is stored are these shops and nothing else. */
async function wholeShops(page: Page): Promise<string[]> {
  await expect.poll(() => countRows(page, REGISTRY, 'restores')).toBe(0);
  const shops = await storedKeys(page, REGISTRY, 'workspaces');
  expect(await shopDatabases(page)).toEqual(shops.map((id) => `huitou-${id}`).sort());
  await expect(page.getByRole('button', { name: /^Rename / })).toHaveCount(shops.length);
  return shops;
}

/** Looks whether the open shop is the one of the backup, and whole. */
async function expectBigShop(page: Page, number: string): Promise<void> {
  await openSettings(page);
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(BIG_ROWS)).toBeVisible();
  expect(await checkNumber(page)).toBe(number);
}

for (const death of DEATHS) {
  for (const { name, reached } of MOMENTS) {
    test(`a page that is ${death} ${name} leaves the whole shop or nothing of it`, async ({
      page,
      bigBackup,
    }) => {
      const before = await aShop(page);
      await openRestore(page);
      const watcher = await openWatcher(page);
      const moment = reached(watcher);
      await page.getByLabel('Backup file').setInputFiles(bigBackup.path);
      await moment;
      await deaths[death](page);
      await expectAllNoted(watcher);

      const again = await reopen(watcher, before.address);
      const shops = await wholeShops(again);
      expect(await checkNumber(again), 'the shop that was there').toBe(before.checkNumber);
      if (shops.length === 2) {
        await again.getByRole('button', { name: `Open shop ${BIG_SHOP}` }).click();
        await expectBigShop(again, bigBackup.checkNumber);
      }
      if (name === 'right after a restore was stored') expect(shops).toHaveLength(2);

      await restore(again, bigBackup.path);
      await expectBigShop(again, bigBackup.checkNumber);
      expect(await wholeShops(again)).toHaveLength(shops.length + 1);
    });
  }
}

for (const [room, bytes] of [
  ['for some of the rows', 1_500_000],
  ['to begin with', 1_000_000],
] as const) {
  test(`a restore with no room ${room} says so and leaves nothing behind`, async ({
    page,
    baseURL,
    bigBackup,
  }) => {
    const makeRoom = await limitStorage(page, baseURL, bytes);
    const before = await aShop(page);
    await openRestore(page);
    if (room === 'to begin with') await fillStorage(page);
    await page.getByLabel('Backup file').setInputFiles(bigBackup.path);
    const failure = page.getByRole('alert');
    await expect(failure.getByText('The backup was not restored')).toBeVisible();
    await expect(failure).toContainText('The disk, or this site’s share of it, is full.');
    await expect(failure).toContainText(
      'All shops on this computer, as they were. Nothing half-restored is left.',
    );
    await expect(failure).toContainText('Free some space on the disk, then try again.');
    await expectNoAxeViolations(page, 'full disk in a restore');

    await openSettings(page);
    expect(await wholeShops(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Check my data' }).click();
    await expect(page.getByText('Everything is in order')).toBeVisible();
    expect(await checkNumber(page)).toBe(before.checkNumber);

    await makeRoom();
    await restore(page, bigBackup.path);
    await expectBigShop(page, bigBackup.checkNumber);
    expect(await wholeShops(page)).toHaveLength(2);
  });
}
