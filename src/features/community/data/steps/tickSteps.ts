import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';

const tickSchema = z.object({
  ids: z.array(z.string()).min(1).max(1000),
  state: z.enum(['open', 'done', 'dropped']),
});
export type TickParams = z.infer<typeof tickSchema>;

/** Ticks steps off, drops them, or opens them again. Those that are gone are passed over. @throws ZodError */
export const tickSteps = defineWrite({
  name: 'step.tick',
  undoable: true,
  tables: ['moderationSteps'],
  run: async (records, params: TickParams, { now, actor }) => {
    const { ids, state } = tickSchema.parse(params);
    let count = 0;
    for (const id of ids) {
      const step = await records.get('moderationSteps', id);
      if (!step || step.state === state) continue;
      const done = state === 'open' ? { doneAt: null, doneBy: '' } : { doneAt: now, doneBy: actor };
      await records.put('moderationSteps', id, { ...step, state, ...done });
      count++;
    }
    return { result: count, subject: MODERATION_SUBJECT, details: { count } };
  },
});
