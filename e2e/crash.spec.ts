import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';
import { giveFile, importFile, openImports } from './importing.ts';
import { countRows, goBesideApp, shopDatabase } from './storedRows.ts';

const LINES = 150_000;

/** Orders of three lines each: more than two segments. */
function manyOrders(): string {
  const lines = ['order,placedAt,customer,product,quantity,unitPrice,currency'];
  for (let i = 0; i < LINES; i++) {
    const order = Math.floor(i / 3);
    const day = String((order % 28) + 1).padStart(2, '0');
    lines.push(
      `${order},2026-02-${day} 10:15,C${order % 9000},P${i % 400},1,${(i % 90) + 1}.50,EUR`,
    );
  }
  return lines.join('\n');
}

/** Waits until a table of a shop has rows, seen from a page that does nothing else. */
async function untilStored(watcher: Page, database: string, table: string, rows: number) {
  await watcher.evaluate(
    ([name, store, wanted]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => {
          reject(new Error(`${name} does not open`));
        };
        opening.onsuccess = () => {
          const look = () => {
            const request = opening.result.transaction(store).objectStore(store).count();
            request.onsuccess = () => {
              if (request.result < wanted) look();
              else {
                opening.result.close();
                resolve();
              }
            };
          };
          look();
        };
      }),
    [database, table, rows] as const,
  );
}

const deaths = {
  closed: async (page: Page) => {
    await page.close({ runBeforeUnload: false });
  },
  crashed: async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    const crash = page.waitForEvent('crash');
    // The answer dies with the page.
    devtools.send('Page.crash').catch(() => undefined);
    await crash;
    await page.close();
  },
};
const DEATHS = ['closed', 'crashed'] as const;

async function openWatcher(page: Page): Promise<Page> {
  const watcher = await page.context().newPage();
  await goBesideApp(watcher);
  return watcher;
}

/** Opens the shop again and has its data checked. */
async function reopen(dead: Page, shop: string): Promise<Page> {
  const page = await dead.context().newPage();
  await openApp(page, `${shop}settings`);
  await page.getByRole('button', { name: 'Check my data' }).click();
  await expect(page.getByText('Everything is in order')).toBeVisible({ timeout: 30_000 });
  return page;
}

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
      const lines = imports === 1 ? 1 : LINES + 1;
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
    await expect(again.getByText(`${LINES.toLocaleString('en')} rows of 1 import,`)).toBeVisible();
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

/**
 * Lets the app's origin store no more than so many bytes, until the answer is called. To be called
 * before the app is opened: the browser remembers for a while how much room there is.
 */
async function limitStorage(
  page: Page,
  baseURL: string | undefined,
  quotaSize: number,
): Promise<() => Promise<void>> {
  const { origin } = new URL(baseURL ?? '');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return () => devtools.detach();
}

/** Takes all the room that is left, to the last bytes. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('filler');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    let key = 0;
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)), key++);
        transaction.oncomplete = () => {
          resolve(true);
        };
        transaction.onabort = () => {
          resolve(false);
        };
      });
    for (let size = 65_536; size >= 1; size /= 8) while (await fits(size));
    db.close();
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
