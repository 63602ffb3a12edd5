import { z } from 'zod';
import type { RehearsalSummary } from '../../../../shared/domain/policy/policyTypes.ts';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import type { LeftOut } from '../history/loyaltyHistory.ts';
import { pointRulesPolicy } from '../rules/pointRuleSettings.ts';
import type { RuleLimit } from '../rules/ruleSchema.ts';
import { postsStampSchema } from '../history/postsStamp.ts';

const settings = pointRulesPolicy.schema;

export const rehearsalParamsSchema = z.object({
  live: settings,
  draft: settings,
  zone: z.string(),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  posts: postsStampSchema,
  /** Epoch ms; the answer carries it as the time of the rehearsal. */
  at: z.number(),
});
export type RehearsalParams = z.infer<typeof rehearsalParamsSchema>;

/** Figures of both sides; null where a side has no such thing. */
export type Sides<T> = { readonly live: T; readonly draft: T };

export type MonthFigures = {
  /** Given. */
  readonly points: number;
  /** Who earned any. */
  readonly members: number;
  /** What the points given cost once redeemed, as far as they are expected to be; minor units. */
  readonly cost: number;
  /** What all points cost that can still be redeemed at the month's end, likewise. */
  readonly liability: number;
};

export type RehearsedMonth = Sides<MonthFigures> & {
  /** Civil day of its first. */
  readonly firstDay: number;
};

export type BiteFigures = { readonly occasions: number; readonly points: number };

/** How often a limit bit. */
export type RehearsedCap = Sides<BiteFigures | null> & {
  /** Id of the rule; null for a limit over all rules. */
  readonly rule: string | null;
  readonly limit: RuleLimit;
};

/** What a rule gave. */
export type RehearsedRule = Sides<BiteFigures | null> & { readonly rule: string };

/** Members on a level at the end; the level is null for members below all of them. */
export type RehearsedTier = Sides<number | null> & { readonly level: string | null };

/** One of the orders that would earn most. */
export type ExtremeOrder = Sides<number> & {
  readonly order: string;
  /** Epoch ms. */
  readonly at: number;
  /** What it cost, minor units. */
  readonly total: number;
};

/** A rule whose dates lie after the data: rehearsed on the same days of an earlier year. */
export type MovedRule = {
  readonly rule: string;
  /** Civil days. */
  readonly from: number;
  readonly until: number | null;
};

/** What the rehearsal job answers with, beside what every policy's does. */
export type PointRuleRehearsal = RehearsalSummary & {
  readonly winners: RehearsedMembers;
  readonly losers: RehearsedMembers;
  readonly costs: readonly string[];
  readonly months: readonly RehearsedMonth[];
  /** The data end within the last month. */
  readonly lastMonthOpen: boolean;
  readonly rules: readonly RehearsedRule[];
  readonly caps: readonly RehearsedCap[];
  readonly tiers: readonly RehearsedTier[];
  readonly largest: readonly ExtremeOrder[];
  /** Orders of members that earn nothing, of all of them. */
  readonly withoutPoints: Sides<number>;
  readonly orders: number;
  readonly moved: Sides<readonly MovedRule[]>;
  readonly leftOut: LeftOut;
  readonly tookMs: number;
};

type RehearsedMembers = {
  readonly metric: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly live: number;
    readonly draft: number;
  }[];
};
