import type { Page } from '@playwright/test';
import { shopDatabase } from './storedRows.ts';

/** What a column that cannot be read is said to be of: no type that there is. */
const SPOILED = 'spoiled';

/**
 * Makes the columns of a name unreadable behind the app's back, or readable again: every job that reads one
 * fails in between.
 */
export async function spoilColumns(page: Page, column: string, isSpoiled: boolean): Promise<void> {
  await page.evaluate(
    ([name, wanted, spoiled, mark]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => {
          reject(new Error(`${name} does not open`));
        };
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('columns', 'readwrite');
          const walk = transaction.objectStore('columns').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            const row = cursor.value as { column: string; type: string; was?: string };
            if (row.column === wanted && spoiled) {
              cursor.update({ ...row, type: mark, was: row.type });
            } else if (row.column === wanted && row.was !== undefined) {
              const { was, ...rest } = row;
              cursor.update({ ...rest, type: was });
            }
            cursor.continue();
          };
          transaction.onabort = () => {
            reject(new Error('the columns were not changed'));
          };
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [shopDatabase(page), column, isSpoiled, SPOILED] as const,
  );
}
