import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { PLATFORMS } from '../../../../shared/domain/community/moderationTerms.ts';
import { GROUPS_SUBJECT } from '../book/communitySubjects.ts';

/** Most letters of a group's rules, in each language. */
export const MOST_RULES = 4000;

const noteSchema = z.object({
  id: z.string().min(1).max(1000),
  /** '' for what files call it. */
  name: z.string().trim().max(200),
  isGroup: z.boolean().nullable(),
  platform: z.enum(PLATFORMS).nullable(),
  owner: z.string().trim().max(200),
  rules: z.object({
    en: z.string().trim().max(MOST_RULES),
    'zh-CN': z.string().trim().max(MOST_RULES),
  }),
  staff: z.array(z.string().min(1).max(1000)).max(500),
});
export type GroupNote = z.infer<typeof noteSchema>;

export type GroupNoteParams = GroupNote & {
  /** What it is called so far, for the audit trail. */
  readonly known: string;
};

/**
 * Says of a group what files do not, or say otherwise: its name, whether it is one, where it lives, whose
 * it is, its rules, who in it is of the shop.
 * @throws ZodError on senseless parameters
 */
export const saveGroupNote = defineWrite({
  name: 'group.note',
  undoable: true,
  tables: ['groupNotes'],
  run: async (records, params: GroupNoteParams, { now, actor }) => {
    const note = noteSchema.parse(params);
    await records.put('groupNotes', note.id, { ...note, at: now, by: actor });
    return {
      result: note.id,
      subject: GROUPS_SUBJECT,
      details: { name: note.name || params.known },
    };
  },
});
