import { z } from 'zod';
import { isKnownZone } from '../../../../shared/domain/time/isKnownZone.ts';
import { askedListSchema } from '../desk/listTypes.ts';
import { serviceLevelsPolicy } from '../levels/serviceLevelSettings.ts';
import type { ConversationRow } from './conversationRow.ts';

/** Rows that are asked for at once, at most: the page takes in so many in a few milliseconds. */
export const MOST_ROWS = 500;

export const rowsParamsSchema = askedListSchema.omit({ sort: true, descending: true }).extend({
  /** What is live, and the number of its version. */
  levels: serviceLevelsPolicy.schema,
  version: z.int().positive().nullable(),
  /** IANA zone of the shop. */
  zone: z.string().refine(isKnownZone, 'unknownZone'),
  /** Epoch ms; what is later is not measured. */
  now: z.number(),
  /** Whether customers are named as they are; whoever asks for it has noted that. */
  reveal: z.boolean(),
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(MOST_ROWS),
});
export type RowsParams = z.infer<typeof rowsParamsSchema>;

export type ConversationRows = {
  /** Conversations that the filter lets through. */
  readonly found: number;
  /** Those that begun first first; from `offset` on. */
  readonly rows: readonly ConversationRow[];
};
