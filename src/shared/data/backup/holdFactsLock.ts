import { withFactsLock } from '../facts/factsLock.ts';

/**
 * Takes the facts lock of a database for longer than one function: it then counts as alive for
 * whoever clears what dead tabs have left. The browser lets go of it when this page or worker dies.
 *
 * @returns lets go of it
 */
export async function holdFactsLock(database: string): Promise<() => void> {
  return new Promise((taken, failed) => {
    withFactsLock(database, () => {
      return new Promise<void>((release) => {
        taken(release);
      });
    }).catch(failed);
  });
}
