import { z } from 'zod';
import { useLive } from '../../../../shared/data/useLive.ts';
import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';

const schema = z.object({
  /** Key of the message. */
  id: z.string().min(1).max(2000),
  /** null takes it back. */
  outcome: z.enum(['breach', 'fine']).nullable(),
});

/**
 * Says of a message of a sample whether it breaks the rules.
 * @throws ZodError on senseless parameters
 */
export const labelMessage = defineWrite({
  name: 'sample.label',
  undoable: true,
  tables: ['sampleLabels'],
  run: async (records, params: z.infer<typeof schema>, { now, actor }) => {
    const { id, outcome } = schema.parse(params);
    if (outcome === null) await records.remove('sampleLabels', id);
    else await records.put('sampleLabels', id, { id, outcome, at: now, by: actor });
    return { result: undefined, subject: MODERATION_SUBJECT, details: { outcome: outcome ?? '' } };
  },
});

export type LabelOutcome = 'breach' | 'fine';

/** What was said of these messages, by key; undefined while it is read. */
export function useSampleLabels(
  db: WorkspaceDb,
  keys: readonly string[],
): ReadonlyMap<string, LabelOutcome> | undefined {
  return useLive(async () => {
    const rows = await db.sampleLabels.bulkGet([...keys]);
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.outcome] as const] : [])));
  }, [db, keys.join('\n')]);
}
