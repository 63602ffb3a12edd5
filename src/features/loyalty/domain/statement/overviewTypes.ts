import { z } from 'zod';

export const overviewParamsSchema = z.object({
  database: z.string().min(1),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
  /** Epoch ms, for what expires when. */
  now: z.number(),
  /** IANA zone in which months begin. */
  zone: z.string().min(1),
});
export type OverviewParams = z.infer<typeof overviewParamsSchema>;

/** Points of all members. */
export type LedgerTotals = {
  readonly granted: number;
  readonly pending: number;
  readonly available: number;
  readonly reserved: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly clawedBack: number;
  /** At most 0. */
  readonly deficit: number;
};

/** One month of the ledger: by when things happened, not by when they were booked. */
export type LedgerMonth = {
  /** Its first civil day. */
  readonly month: number;
  readonly granted: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly clawedBack: number;
};

export type LedgerOverview = {
  readonly totals: LedgerTotals;
  readonly members: number;
  readonly entries: number;
  /** By time; months in which nothing happened are left out. */
  readonly months: readonly LedgerMonth[];
  /** Points that can be spent now and are gone in a month unless somebody spends them. */
  readonly expiring: readonly { readonly month: number; readonly points: number }[];
  readonly neverExpiring: number;
};
