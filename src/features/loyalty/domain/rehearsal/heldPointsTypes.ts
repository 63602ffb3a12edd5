import { z } from 'zod';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { pointRulesPolicy } from '../rules/pointRuleSettings.ts';
import type { Sides } from './rehearsalTypes.ts';
import { postsStampSchema } from '../history/postsStamp.ts';

export const heldPointsParamsSchema = z.object({
  database: z.string().min(1),
  live: pointRulesPolicy.schema,
  draft: pointRulesPolicy.schema,
  /** IANA zone of the shop. */
  zone: z.string(),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  posts: postsStampSchema,
  /** Epoch ms. */
  at: z.number(),
  /** Of ledger, gifts and redemptions: a newer one is another question. */
  revision: z.string(),
});
export type HeldPointsParams = z.infer<typeof heldPointsParamsSchema>;

/** What members hold, by one version of the rules. */
export type HeldSide = {
  /** Pending, available and reserved, less what members owe and what is gone by these terms. */
  readonly outstanding: number;
  /** Points that would be gone already. */
  readonly gone: number;
  /** Points that are gone after the months of the table, and never. */
  readonly later: number;
  readonly never: number;
  /** All of it at the ratio at which points pay, minor units; null where they cannot pay. */
  readonly worth: number | null;
  /** Members who could pay with points today, and what that would come to in minor units. */
  readonly paying: number | null;
  readonly pays: number | null;
  /** What all of it costs, as far as it is expected to be redeemed; minor units. */
  readonly liability: number;
};

export type HeldPoints = Sides<HeldSide> & {
  readonly members: number;
  /** The draft has other expiry terms, and its side takes them for all points. */
  readonly redated: boolean;
  /** From this month on: its first civil day, and the points that are gone in it. */
  readonly months: readonly (Sides<number> & { readonly month: number })[];
  /** Members who reach a gift that is offered today: its points, and its tier. */
  readonly gifts: readonly (Sides<number> & {
    readonly gift: string;
    readonly name: Gift['name'];
    readonly points: number;
  })[];
};
