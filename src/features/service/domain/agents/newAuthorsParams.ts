import { z } from 'zod';
import type { DeskAuthors } from './deskAuthors.ts';

export const newAuthorsParamsSchema = z.object({ importId: z.string().min(1).max(100) });
export type NewAuthorsParams = z.infer<typeof newAuthorsParamsSchema>;

export type NewAuthors = DeskAuthors & {
  /** Those of the listed that no earlier import had, as messages name them. */
  readonly fresh: readonly string[];
};
