import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { recall, remember } from '../../browser/remembered.ts';

/** Under `huitou.` in this browser's storage. */
const STORED_AS = 'singleKeys';
const listeners = new Set<() => void>();
let known: boolean | undefined;

/**
 * Whether keys without Ctrl or ⌘ do something. Who dictates, or types by accident, switches them off
 * (WCAG 2.1.4); it belongs to this browser, not to the shop.
 */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areOn);
}

export function setSingleKeys(on: boolean): void {
  known = on;
  remember(STORED_AS, on);
  for (const listener of listeners) listener();
}

function areOn(): boolean {
  return (known ??= recall(STORED_AS, z.boolean()) ?? true);
}

function subscribe(listener: () => void): () => void {
  const changedElsewhere = (event: StorageEvent) => {
    if (event.key !== `huitou.${STORED_AS}`) return;
    known = undefined;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', changedElsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', changedElsewhere);
  };
}
