import { z } from 'zod';
import type { LiabilityPeriod } from '../accounting/contractLiability.ts';

export const reportParamsSchema = z.object({
  database: z.string().min(1),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
  /** Which versions of the point rules were live and since when: others are another question. */
  rules: z.string(),
  /** Epoch ms: the month in progress. */
  now: z.number(),
  /** IANA zone in which months begin. */
  zone: z.string().min(1),
});
export type ReportParams = z.infer<typeof reportParamsSchema>;

/** What a point is worth, and how many are ever redeemed, as a version of the rules has it. */
export type PointValue = {
  /** What 1,000 points cost once redeemed, minor units. */
  readonly costPerThousand: number;
  /** Ultimate redemption rate, 0 to 1. */
  readonly expectedRedeemed: number;
};

/** One month of the roll-forward. Points, by when things happened. */
export type ReportMonth = {
  /** Its first civil day. */
  readonly month: number;
  readonly opening: number;
  readonly granted: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly clawedBack: number;
  readonly closing: number;
  /** What is owed for points, minor units: see `LiabilityPeriod`. */
  readonly owed: LiabilityPeriod;
  /** By the version of the rules that was live at its end. */
  readonly value: PointValue;
  /** Members who got or redeemed points in it. */
  readonly active: number;
};

/** Points that were granted in one month, and what became of them. */
export type ReportCohort = {
  readonly month: number;
  readonly granted: number;
  readonly clawedBack: number;
  readonly redeemed: number;
  readonly expired: number;
  /** Pending, available or reserved still. */
  readonly left: number;
  /** Allocated to its points when they were given, minor units: what is owed at first. */
  readonly allocated: number;
};

export type LoyaltyReport = {
  readonly months: readonly ReportMonth[];
  readonly cohorts: readonly ReportCohort[];
  /** Of the live rules. */
  readonly value: PointValue;
  /** Members with a ledger, and those of them who ever redeemed. */
  readonly members: number;
  readonly redeemers: number;
  /** Amounts that earned points, all time, minor units. */
  readonly eligible: number;
  /** Of the last month; equals what the balances hold, or the report does not tie. */
  readonly closing: number;
  readonly balances: number;
};
