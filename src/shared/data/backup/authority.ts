import { z } from 'zod';
import { useLive } from '../useLive.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { defineWrite } from '../writes/defineWrite.ts';
import type { RecordWriter } from '../writes/recordWriter.ts';

/**
 * The one computer of a shop that redeems points and draws winners, so that two computers do not
 * give the same gift away twice between two hand overs.
 */
const authoritySchema = z.object({
  machine: z.string().min(1),
  /** What people call it. */
  name: z.string(),
});
export type Authority = z.infer<typeof authoritySchema>;

const KEY = 'authority';

/** Names the computer that redeems and draws; null lets every one do it. */
export const nameAuthority = defineWrite({
  name: 'shop.authority',
  undoable: true,
  tables: ['settings'],
  run: async (records, authority: Authority | null) => {
    const value = authority && authoritySchema.parse(authority);
    await records.put('settings', KEY, { key: KEY, value });
    return { result: value, subject: KEY, details: { name: value?.name ?? '' } };
  },
});

export async function authorityOf(db: WorkspaceDb): Promise<Authority | null> {
  const parsed = authoritySchema.safeParse((await db.settings.get(KEY))?.value);
  return parsed.success ? parsed.data : null;
}

/** The same inside a registered write, with `settings` among its tables. */
export async function authorityIn(records: RecordWriter): Promise<Authority | null> {
  const parsed = authoritySchema.safeParse((await records.get('settings', KEY))?.value);
  return parsed.success ? parsed.data : null;
}

/** Null where none is named; undefined while it is read. */
export function useAuthority(db: WorkspaceDb): Authority | null | undefined {
  return useLive(() => authorityOf(db), [db]);
}

/** Whether this machine may redeem and draw. */
export function mayRedeem(authority: Authority | null, machine: string): boolean {
  return authority === null || authority.machine === machine;
}
