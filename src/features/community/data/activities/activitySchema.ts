import { z } from 'zod';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
} from '../../../../shared/domain/community/activityRecords.ts';
import { MOST_PARTICIPANTS } from '../../domain/activities/participants.ts';

const money = z.int().min(0).max(1_000_000_000).nullable();
const line = z.string().trim().max(400);

/** What staff write down of an activity. */
export const activitySchema = z
  .object({
    id: z.string().startsWith('activity:').max(80),
    kind: z.enum(ACTIVITY_KINDS),
    name: z.string().trim().min(1).max(120),
    goal: line,
    state: z.enum(ACTIVITY_STATES),
    budget: money,
    cost: money,
    groups: z.array(z.string().max(400)).max(1000),
    owner: z.string().trim().max(120),
    from: z.int(),
    until: z.int(),
    tasks: z
      .array(z.object({ id: z.string().min(1).max(60), text: line.min(1), done: z.boolean() }))
      .max(100),
    participants: z.array(z.string().min(1).max(400)).max(MOST_PARTICIPANTS),
    draw: z.string().max(80),
    gift: z.string().max(60),
    note: z.string().trim().max(4000),
  })
  .refine(({ from, until }) => from <= until, 'ends before it begins');
export type SavedActivity = z.infer<typeof activitySchema>;
