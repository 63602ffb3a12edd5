import type { Page } from '@playwright/test';

/**
 * Lets the app's origin store no more than so many bytes, until the answer is called. To be called
 * before the app is opened: the browser remembers for a while how much room there is.
 */
export async function limitStorage(
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
export async function fillStorage(page: Page): Promise<void> {
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
