import { z } from 'zod';
import { recommendationPolicy } from '../settings/recommendationSettings.ts';

export const settingsCheckParamsSchema = z.object({
  /** What is live. */
  settings: recommendationPolicy.schema,
  /** ISO date in the shop's zone. */
  today: z.string(),
});
export type SettingsCheckParams = z.infer<typeof settingsCheckParamsSchema>;
