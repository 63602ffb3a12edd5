import { z } from 'zod';
import { WEEK_STARTS } from '../../../../../shared/domain/time/periods.ts';
import type { TierLevel } from '../../tiers/tierSettings.ts';
import { postsStampSchema } from '../../history/postsStamp.ts';

export const tierMovementParamsSchema = z.object({
  database: z.string().min(1),
  /** Which versions of the point rules were live and since when: others are another question. */
  rules: z.string(),
  /** Epoch ms: the month in progress. */
  now: z.number(),
  zone: z.string().min(1),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  posts: postsStampSchema,
  /** First civil days of the first and the last month of the period; null for the programme's own. */
  from: z.int().nullable(),
  to: z.int().nullable(),
});
export type TierMovementParams = z.infer<typeof tierMovementParamsSchema>;

/** How customers moved between levels in one month. */
export type TierMonth = {
  /** Its first civil day. */
  readonly month: number;
  /** Customers by level at its end: without one, then the levels from the lowest up. */
  readonly members: readonly number[];
  /** Customers who joined in it. They begin at the level of nothing, and may have moved up. */
  readonly joined: number;
  /** Customers whose level at its end is higher, lower, the same as at its beginning. */
  readonly up: number;
  readonly down: number;
  readonly stayed: number;
};

export type TierMovement = {
  /** From the lowest up; those of all versions that were live. */
  readonly levels: readonly Pick<TierLevel, 'id' | 'name'>[];
  /** All months of the programme, the one in progress too. */
  readonly months: readonly TierMonth[];
  /** The period: first civil days of its first and last month. */
  readonly from: number;
  readonly to: number;
  /**
   * Customers by level at the beginning of the period (rows: joined within it, without a level, then
   * the levels) and at its end (columns: without a level, then the levels).
   */
  readonly matrix: readonly (readonly number[])[];
};
