import type { Page } from '@playwright/test';

type Row = Readonly<Record<string, unknown>>;

/** Leads a page to a place that has the app's databases and no code of it. */
export async function goBesideApp(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/manifest.webmanifest');
}

/** Changes the first row of a table of the open shop behind the app's back, as damage does. */
export async function editRow(page: Page, table: string, change: (row: Row) => Row): Promise<void> {
  const database = shopDatabase(page);
  const row = await page.evaluate(
    ([name, store]) =>
      new Promise<Row>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => {
          reject(new Error(`${name} does not open`));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction(store).objectStore(store).getAll(null, 1);
          request.onsuccess = () => {
            db.close();
            resolve(request.result[0] as Row);
          };
        };
      }),
    [database, table] as const,
  );
  await page.evaluate(
    ([name, store, changed]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction(store, 'readwrite');
          transaction.objectStore(store).put(changed);
          transaction.onabort = () => {
            reject(new Error('the row was not changed'));
          };
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [database, table, change(row)] as const,
  );
}

/** Rows of a table of a shop, counted behind the app's back; 0 where there is no such database. */
export async function countRows(page: Page, database: string, table: string): Promise<number> {
  return page.evaluate(
    async ([name, store]) => {
      const stored = await indexedDB.databases();
      if (!stored.some((each) => each.name === name)) return 0;
      return new Promise<number>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction(store).objectStore(store).count();
          request.onsuccess = () => {
            db.close();
            resolve(request.result);
          };
        };
      });
    },
    [database, table] as const,
  );
}

/** Waits until a table of a shop has rows, seen from a page that does nothing else. */
export async function untilStored(watcher: Page, database: string, table: string, rows: number) {
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

/** Waits until a database is there, without making it. */
export async function untilMade(watcher: Page, database: string): Promise<void> {
  await watcher.evaluate(async (name) => {
    while (!(await indexedDB.databases()).some((each) => each.name === name));
  }, database);
}

/** Keys of a table's rows, as texts, read behind the app's back. */
export async function storedKeys(page: Page, database: string, table: string): Promise<string[]> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => {
          reject(new Error(`${name} does not open`));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction(store).objectStore(store).getAllKeys();
          request.onsuccess = () => {
            db.close();
            resolve(request.result.map(String));
          };
        };
      }),
    [database, table] as const,
  );
}

/** Names of the shops' databases, whether or not a shop is in the list. */
export async function shopDatabases(page: Page): Promise<string[]> {
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  );
  return names.filter((name) => name.startsWith('huitou-')).sort();
}

/** Name of the database of the shop that the page shows. */
export function shopDatabase(page: Page): string {
  return `huitou-${shopId(page)}`;
}

export function shopId(page: Page): string {
  const [, id] = /\/s\/([a-z0-9-]+)/u.exec(page.url()) ?? [];
  if (id === undefined) throw new Error(`${page.url()} names no shop`);
  return id;
}
