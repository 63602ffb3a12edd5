import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** Epoch ms of the minute that has begun; the component is drawn again when the next one does. */
export function useNow(): number {
  return useSyncExternalStore(
    (changed) => {
      const timer = setInterval(changed, MINUTE_MS / 4);
      return () => {
        clearInterval(timer);
      };
    },
    () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS,
  );
}
