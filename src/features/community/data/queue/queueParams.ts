import { z } from 'zod';
import { moderationPolicy } from '../../domain/rules/ruleSettings.ts';

/** What the queue is made of beside records and facts. */
export const queueParamsSchema = z.object({
  /** Those that are live. */
  settings: moderationPolicy.schema,
  /** Epoch ms from which they are; null for the defaults. */
  rulesFrom: z.number().nullable(),
  /** IANA zone of the shop. */
  zone: z.string().min(1),
  /** Epoch ms. */
  now: z.number(),
});
export type QueueParams = z.infer<typeof queueParamsSchema>;
