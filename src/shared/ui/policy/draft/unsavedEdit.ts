import { z } from 'zod';
import type { PolicyDefinition } from '../../../domain/policy/policyTypes.ts';

type UnsavedEdit<S> = { readonly settings: S; readonly base: number };

/*
 * A page that is closed within the pause before saving has no time for the database. What it had
 * not saved waits in the tab's own session storage and is saved when the page is there again.
 */
const keyOf = (database: string, policy: string) => `huitou.edit.${database}.${policy}`;

export function keepUnsaved<S>(
  database: string,
  { id, settingsVersion }: PolicyDefinition<S>,
  edit: UnsavedEdit<S>,
): void {
  try {
    sessionStorage.setItem(keyOf(database, id), JSON.stringify({ ...edit, settingsVersion }));
  } catch {
    // Storage is full or switched off: the last half second of typing is lost.
  }
}

/** What was kept, if it still fits; it is then no longer kept. */
export function takeUnsaved<S>(
  database: string,
  { id, settingsVersion, schema }: PolicyDefinition<S>,
): UnsavedEdit<S> | null {
  try {
    const kept = sessionStorage.getItem(keyOf(database, id));
    if (kept === null) return null;
    sessionStorage.removeItem(keyOf(database, id));
    const edit = z
      .object({
        settings: schema,
        base: z.number(),
        settingsVersion: z.literal(settingsVersion),
      })
      .safeParse(JSON.parse(kept));
    return edit.success ? { settings: edit.data.settings, base: edit.data.base } : null;
  } catch {
    return null;
  }
}
