import { z } from 'zod';

export const TIER_MEASURES = ['points', 'spend'] as const;
export const DOWNGRADES = ['never', 'oneDown', 'byBalance'] as const;

const levelSchema = z.object({
  /** What conditions name; never changes. */
  id: z.string().min(1).max(60),
  /** '' where there is none in that language. */
  name: z.object({ en: z.string().max(60), 'zh-CN': z.string().max(60) }),
  /** From so much on: points, or minor units. */
  threshold: z.number().int().min(0).max(1_000_000_000_000),
});
export type TierLevel = z.infer<typeof levelSchema>;

/** How members rise and fall. A member below the lowest threshold has no tier. */
export const tiersSchema = z.object({
  /** What counts: the last months at any day, or the calendar year. */
  window: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rolling'), months: z.number().int().min(1).max(60) }),
    z.object({ kind: z.literal('calendarYear') }),
  ]),
  /** Points earned (spending them takes nothing away), or the amount that earns. */
  measure: z.enum(TIER_MEASURES),
  /** Who falls below: stays; goes down one level; or to the level of what they have. */
  downgrade: z.enum(DOWNGRADES),
  /** Days that a member stays after falling below. */
  graceDays: z.number().int().min(0).max(366),
  /** From the lowest threshold up. */
  levels: z.array(levelSchema).max(12),
});
export type TierSettings = z.infer<typeof tiersSchema>;
