import { z } from 'zod';
import { STEP_KINDS } from '../../../../shared/domain/community/moderationRecords.ts';

export const STEP_PLATFORMS = ['wechat', 'wecom', 'qq', 'other'] as const;
export const STEP_STATES = ['open', 'done', 'dropped'] as const;

/** Which steps are listed. */
export const stepsSearch = z.object({
  platform: z.array(z.literal(STEP_PLATFORMS)).default([]),
  state: z.array(z.literal(STEP_STATES)).default(['open']),
  kind: z.array(z.literal(STEP_KINDS)).default([]),
});
