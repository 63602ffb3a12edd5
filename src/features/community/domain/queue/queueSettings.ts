import { z } from 'zod';
import { PRIORITY_DEFAULTS } from './queuePriority.ts';

const points = z.number().min(0).max(1000);

/** How the review queue is ordered, and how much of it is looked at twice. */
export const queueSettings = z.strictObject({
  /** `urgency`: see `queuePriority`; `flags`: Discourse's sum of flag scores, see `flagScore`. */
  mode: z.enum(['urgency', 'flags']),
  weights: z.strictObject({
    report: points,
    severity: z.strictObject({ low: points, medium: points, high: points, critical: points }),
    age: points,
    targetHours: z.number().min(0.1).max(720),
    reach: points,
  }),
  /** Share of decisions that a second person reviews without sight of the first, 0 to 1. */
  secondShare: z.number().min(0).max(1),
});
export type QueueSettings = z.infer<typeof queueSettings>;

export const QUEUE_DEFAULTS: QueueSettings = {
  mode: 'urgency',
  weights: PRIORITY_DEFAULTS,
  secondShare: 0.05,
};
