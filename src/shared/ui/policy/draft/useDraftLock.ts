import { useEffect, useState } from 'react';

/**
 * Holds the lock of a draft while it is edited, and waits for it where another tab has it.
 *
 * @returns whether another tab has it; false where the browser has no locks
 */
export function useDraftLock(database: string, policy: string): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    if (!('locks' in navigator)) return undefined;
    const name = `huitou:${database}:draft:${policy}`;
    const left = new AbortController();
    const { signal } = left;
    const hold = async (): Promise<void> => {
      if (signal.aborted) return;
      setElsewhere(false);
      await new Promise((release) => {
        signal.addEventListener('abort', release);
      });
    };
    const held = navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) return hold();
      if (signal.aborted) return;
      setElsewhere(true);
      await navigator.locks.request(name, { signal }, hold);
    });
    // Leaving the page ends the waiting with an error that says just that.
    held.catch(() => undefined);
    return () => {
      left.abort();
    };
  }, [database, policy]);
  return elsewhere;
}
