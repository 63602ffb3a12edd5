import { z } from 'zod';
import { REDEMPTION_STATES } from '../../domain/gifts/redemption.ts';

/** What of the page is in the address. */
export const redemptionsSearch = z.object({
  find: z.string().max(200).default(''),
  /** Customer code; -1 for none. */
  member: z.int().min(-1).default(-1),
  /** Gift that is to be redeemed; '' for the first. */
  gift: z.string().max(60).default(''),
  /** What the queue shows. */
  show: z.enum(['all', ...REDEMPTION_STATES]).default('reserved'),
  /** Redemptions that are chosen. */
  chosen: z.array(z.string().max(200)).max(500).default([]),
});
export type RedemptionsSearch = z.output<typeof redemptionsSearch>;
