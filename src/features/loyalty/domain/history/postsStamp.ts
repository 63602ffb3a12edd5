import { z } from 'zod';

/**
 * Which state of the shop's experience posts an answer rests on: no revision of a fact table tells of
 * them. They are rows that staff write, and the number of entries of the audit trail about them only grows.
 */
export const postsStampSchema = z.object({
  /** Of the shop. */
  database: z.string(),
  entries: z.int().nonnegative(),
});
export type PostsStamp = z.infer<typeof postsStampSchema>;
