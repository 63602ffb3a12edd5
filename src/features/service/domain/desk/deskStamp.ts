import { z } from 'zod';

/**
 * Which state of the desk's records an answer rests on: what staff made is no imported fact, so no revision
 * of a fact table tells of it.
 */
export const deskStampSchema = z.object({
  /** Of the shop. */
  database: z.string().min(1),
  /** Entries of the audit trail about agents, and about tags: see `deskSubjects.ts`. */
  agents: z.int().nonnegative(),
  tags: z.int().nonnegative(),
});
export type DeskStamp = z.infer<typeof deskStampSchema>;
