import { z } from 'zod';

/** The state that the corrections are in: a job whose answer depends on them has it as a parameter. */
export const voiceStampSchema = z.object({
  database: z.string(),
  /** Entries of the audit trail about them; grows with each. */
  marks: z.number(),
});
export type VoiceStamp = z.infer<typeof voiceStampSchema>;
