import { z } from 'zod';
import { formStampSchema } from '../feedback/feedbackTypes.ts';
import { surveysPolicy } from './surveySettings.ts';

export const rehearsalParamsSchema = z.object({
  live: surveysPolicy.schema,
  draft: surveysPolicy.schema,
  /** Epoch ms. */
  at: z.number(),
  stamp: formStampSchema,
});
export type RehearsalParams = z.infer<typeof rehearsalParamsSchema>;
