import { z } from 'zod';
import type { PolicyDefinition } from '../../../../shared/domain/policy/policyTypes.ts';
import { PENALTY_DEFAULTS, penaltySettings } from '../penalties/penaltyLadder.ts';
import { QUEUE_DEFAULTS, queueSettings } from '../queue/queueSettings.ts';
import { termsSchema } from './conditionSchema.ts';
import { ruleProblems } from './ruleProblems.ts';
import { names, ruleSchema } from './ruleSchema.ts';
import { STARTER_RULES } from './starterRules.ts';

const settingsSchema = z
  .object({
    rules: z.array(ruleSchema).max(200),
    /** Excuse hits of every rule. */
    allow: termsSchema,
    /** Authors whom all rules leave alone. */
    exempt: names,
    /** A rule that hits more than this share of messages is warned about. */
    warnShare: z.number().min(0.001).max(1),
    penalties: penaltySettings,
    queue: queueSettings,
  })
  .superRefine((settings, context) => {
    for (const { reason, path } of ruleProblems(settings)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type ModerationSettings = z.infer<typeof settingsSchema>;

/** What is looked for in groups, in which order people look at it, and what follows. */
export const moderationPolicy: PolicyDefinition<ModerationSettings> = {
  id: 'moderationRules',
  settingsVersion: 1,
  schema: settingsSchema,
  defaults: {
    rules: STARTER_RULES,
    allow: [],
    exempt: [],
    warnShare: 0.1,
    penalties: PENALTY_DEFAULTS,
    queue: QUEUE_DEFAULTS,
  },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.moderation-rules/1',
};
