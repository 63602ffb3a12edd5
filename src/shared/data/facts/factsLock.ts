/** Promises of writers without Web Locks (tests in Node), by database. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` as the only writer of facts in this database, across tabs and workers; waits for its
 * turn.
 */
export async function withFactsLock<T>(database: string, work: () => Promise<T>): Promise<T> {
  const name = `huitou:${database}:facts`;
  const locks = webLocks();
  if (locks) return locks.request(name, work);
  const before = queues.get(name) ?? Promise.resolve();
  const run = before.then(work, work);
  queues.set(
    name,
    run.catch(() => undefined),
  );
  return run;
}

/** Like `withFactsLock`, but does nothing and answers undefined where another writer is at work. */
export async function ifFactsUnlocked<T>(
  database: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const locks = webLocks();
  if (!locks) return withFactsLock(database, work);
  return locks.request(`huitou:${database}:facts`, { ifAvailable: true }, async (lock) =>
    lock ? work() : undefined,
  );
}

function webLocks(): LockManager | undefined {
  // Node 20 has a navigator without locks, older browsers may lack both.
  const scope: { navigator?: { locks?: LockManager } } = globalThis;
  return scope.navigator?.locks;
}
