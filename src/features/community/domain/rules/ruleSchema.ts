import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { SEVERITIES } from '../../../../shared/domain/community/moderationTerms.ts';
import { conditionSchema, termsSchema } from './conditionSchema.ts';

/** QQ mutes for less than 30 days; WeChat not at all. */
const LONGEST_MUTE_MINUTES = 43_199;

const bothLanguages = z.object({ en: z.string().max(2000), 'zh-CN': z.string().max(2000) });
const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'is no date');
/** Groups or authors, as files name them. */
export const names = z.array(z.string().min(1).max(400)).max(500);

/** What follows from a hit. Nothing is done to anybody: all but notes and tags are proposals for staff. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note') }),
  z.object({ kind: z.literal('queue') }),
  z.object({ kind: z.literal('hide') }),
  z.object({
    kind: z.literal('suggestMute'),
    minutes: z.number().int().min(1).max(LONGEST_MUTE_MINUTES),
  }),
  z.object({ kind: z.literal('suggestRemoval') }),
  z.object({ kind: z.literal('tag'), tag: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('reply'), text: bothLanguages }),
]);
export type RuleAction = z.infer<typeof actionSchema>;

export const ruleSchema = z.object({
  /** Names the rule for good. */
  id: z.string().min(1).max(60),
  /** '' where there is none in that language. */
  name: z.object({ en: z.string().max(120), 'zh-CN': z.string().max(120) }),
  active: z.boolean(),
  severity: z.enum(SEVERITIES),
  /** As files name them; null for all. */
  groups: names.nullable(),
  /** Authors whom the rule leaves alone; staff always are. */
  exempt: names,
  /** First and last civil day, both included; null for no end. */
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  /** All have to hold. */
  conditions: z.array(conditionSchema).min(1).max(12),
  /** Terms that excuse what lies within them, found under the same folds but for likeness. */
  allow: termsSchema,
  actions: z.array(actionSchema).min(1).max(12),
});
export type ModerationRule = z.infer<typeof ruleSchema>;
