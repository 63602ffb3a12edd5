import { z } from 'zod';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';

export const balanceFileParamsSchema = z.object({
  database: z.string().min(1),
  /** Epoch ms. */
  now: z.number(),
  /** IANA zone, currency and beginning of the week of the shop. */
  zone: z.string().min(1),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  /** Whether numbers and contacts come as they are instead of masked. */
  reveal: z.boolean(),
});
export type BalanceFileParams = z.infer<typeof balanceFileParamsSchema>;

/** What one member has, for the shop's own systems. */
export type MemberBalance = {
  /** As the files have the customer; '' where they have nothing. */
  readonly id: string;
  readonly email: string;
  readonly phone: string;
  /** Id of the level of the live rules' tiers; '' below the lowest. */
  readonly tier: string;
  readonly available: number;
  readonly pending: number;
  readonly reserved: number;
  readonly owed: number;
  /** Epoch ms at which the next points are gone, and how many; null where none expire. */
  readonly expiresAt: number | null;
  readonly expiring: number;
};
