import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { IMPROVEMENT_STATES } from '../../../../shared/domain/experience/experienceRecords.ts';

/** Letters of a title, and of what is longer. */
export const LONGEST_TITLE = 200;
export const LONGEST_NOTE = 4000;
export const LONGEST_METRIC = 120;

/** Of the whole board in the audit trail. */
const SUBJECT = 'improvements';

const day = z.union([z.literal(''), z.iso.date()]);
const value = z.number().nullable();

const improvementSchema = z.object({
  id: z.string().min(1).max(60),
  title: z.string().trim().min(1).max(LONGEST_TITLE),
  finding: z.string().max(600),
  evidence: z.string().max(LONGEST_NOTE),
  state: z.literal(IMPROVEMENT_STATES),
  owner: z.string().trim().max(LONGEST_TITLE),
  /** What is to be lower: the source of its finding, or in words. */
  metric: z.string().trim().max(LONGEST_METRIC),
  baseline: value,
  expected: value,
  measured: value,
  since: day,
  due: day,
  note: z.string().max(LONGEST_NOTE),
});
export type SavedImprovement = z.infer<typeof improvementSchema>;

/**
 * Puts an improvement on the board, or changes the one of that id.
 * @throws ZodError where it has no title, or a day is none
 */
export const saveImprovement = defineWrite({
  name: 'improvement.save',
  undoable: true,
  tables: ['improvements'],
  run: async (records, params: SavedImprovement, { now, actor }) => {
    const improvement = improvementSchema.parse(params);
    await records.put('improvements', improvement.id, { ...improvement, at: now, by: actor });
    return { result: undefined, subject: SUBJECT, details: { title: improvement.title } };
  },
});

/** Takes an improvement off the board; one that is not there changes nothing. */
export const deleteImprovement = defineWrite({
  name: 'improvement.delete',
  undoable: true,
  tables: ['improvements'],
  run: async (records, { id }: { readonly id: string }) => {
    const improvement = await records.get('improvements', id);
    if (improvement) await records.remove('improvements', id);
    return { result: undefined, subject: SUBJECT, details: { title: improvement?.title ?? '' } };
  },
});

/** Writes of the board. */
export const IMPROVEMENT_WRITES = [saveImprovement, deleteImprovement] as const;
