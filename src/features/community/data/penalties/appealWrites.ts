import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import {
  appealDecisionRefusal,
  appealId,
  appealRefusal,
  type Appealed,
} from '../../domain/penalties/appeal.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';
import { ModerationRefused } from './moderationRefused.ts';
import { decisionIn, overturn } from './overturnDecision.ts';

const addSchema = z.object({
  decision: z.string(),
  text: z.string().trim().min(1).max(4000),
  /** Civil days in the shop's zone: on which it came, and of the decision. */
  day: z.int(),
  decidedDay: z.int(),
  /** Days within which a decision can be appealed. */
  appealDays: z.int().nonnegative(),
});
export type AppealParams = z.infer<typeof addSchema>;

/** Notes a member's objection. @throws ModerationRefused where it is late or not the first; ZodError */
export const addAppeal = defineWrite({
  name: 'appeal.add',
  undoable: true,
  tables: ['appeals', 'moderationDecisions'],
  run: async (records, params: AppealParams, { now, actor }) => {
    const { decision, text, day, decidedDay, appealDays } = addSchema.parse(params);
    const row = await decisionIn(records, decision);
    const known = await records.where('appeals', 'decision', decision);
    const appealed: Appealed = {
      ...{ decision, by: row.by, day: decidedDay },
      overturned: row.overturned !== null,
    };
    const refusal = appealRefusal(appealed, known, day, appealDays);
    if (refusal) throw new ModerationRefused(refusal);
    const id = appealId(decision);
    await records.put('appeals', id, {
      ...{ id, decision, day, text, at: now, by: actor, outcome: null },
    });
    return { result: id, subject: MODERATION_SUBJECT, details: { count: 1 } };
  },
});

const decideSchema = z.object({
  decision: z.string(),
  kind: z.enum(['upheld', 'overturned']),
  reason: z.string(),
});
export type AppealDecision = z.infer<typeof decideSchema>;

/**
 * Decides an objection. Where it succeeds, the decision is overturned with all that follows.
 * @throws ModerationRefused to whoever made the decision, and where it was decided before; ZodError
 */
export const decideAppeal = defineWrite({
  name: 'appeal.decide',
  undoable: true,
  tables: ['appeals', 'moderationDecisions', 'penalties', 'moderationSteps'],
  run: async (records, params: AppealDecision, context) => {
    const { decision, kind, reason } = decideSchema.parse(params);
    const appeal = await records.get('appeals', appealId(decision));
    if (!appeal) throw new ModerationRefused({ kind: 'gone' });
    const row = await decisionIn(records, decision);
    const { now, actor } = context;
    const appealed: Appealed = {
      ...{ decision, by: row.by, day: appeal.day },
      overturned: row.overturned !== null,
    };
    const refusal = appealDecisionRefusal(appeal, appealed, actor);
    if (refusal) throw new ModerationRefused({ kind: refusal });
    const why = reason.trim();
    if (why === '') throw new ModerationRefused({ kind: 'noReason' });
    const outcome = { kind, by: actor, at: now, reason: why };
    await records.put('appeals', appeal.id, { ...appeal, outcome });
    if (kind === 'overturned' && row.overturned === null) {
      await overturn(records, row, why, context);
    }
    return { result: undefined, subject: MODERATION_SUBJECT, details: { reason: why } };
  },
});
