import { z } from 'zod';
import type { RehearsalSummary } from '../../../../shared/domain/policy/policyTypes.ts';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import type { GiftOutlook } from './catalogueOutlook.ts';
import { giftCataloguePolicy } from '../../../../shared/domain/gifts/giftCatalogue.ts';
import { postsStampSchema } from '../history/postsStamp.ts';

const settings = giftCataloguePolicy.schema;

export const rehearseGiftsParamsSchema = z.object({
  database: z.string().min(1),
  live: settings,
  draft: settings,
  /** IANA. */
  zone: z.string().min(1),
  /** Epoch ms; the answer carries it as the time of the rehearsal. */
  at: z.number(),
  /** Of the ledger and of redemptions: newer ones are another question. */
  revision: z.string(),
});
export type RehearseGiftsParams = z.infer<typeof rehearseGiftsParamsSchema>;

export type GiftRehearsal = RehearsalSummary & { readonly gifts: readonly GiftOutlook[] };

export const memberLevelParamsSchema = z.object({
  database: z.string().min(1),
  /** Customer code. */
  member: z.int().nonnegative(),
  zone: z.string().min(1),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  posts: postsStampSchema,
  /** Epoch ms. */
  now: z.number(),
});
export type MemberLevelParams = z.infer<typeof memberLevelParamsSchema>;
