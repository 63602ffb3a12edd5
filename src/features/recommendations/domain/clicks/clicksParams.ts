import { z } from 'zod';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';

/** What is read before and after a version, as the area's words name it. */
export const CLICK_THROUGH = 'clickThrough';

const zone = z.string().refine(isKnownZone, 'is no time zone');
const instant = z.number();

export const recentClicksParamsSchema = z.object({ zone });
export type RecentClicksParams = z.infer<typeof recentClicksParamsSchema>;

export const measureVersionParamsSchema = z.object({
  zone,
  /** As `measuredSpan` finds it. */
  span: z.object({
    liveFrom: instant,
    previous: instant.nullable(),
    next: instant.nullable(),
  }),
});
export type MeasureVersionParams = z.infer<typeof measureVersionParamsSchema>;
