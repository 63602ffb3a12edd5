import { z } from 'zod';
import { recall, remember } from '../../shared/browser/remembered.ts';

const ASKED = 'askedToPersist';

/**
 * Asks the browser, once, not to clear this app's storage when the disk gets full. Some browsers
 * ask the user, others decide by themselves; the settings show what came of it.
 */
export async function askToPersist(): Promise<void> {
  if (wasAskedToPersist()) return;
  remember(ASKED, true);
  try {
    await navigator.storage.persist();
  } catch {
    // Outside a secure context there is nobody to ask.
  }
}

export function wasAskedToPersist(): boolean {
  return recall(ASKED, z.literal(true)) ?? false;
}
