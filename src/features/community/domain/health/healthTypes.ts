import { z } from 'zod';
import type { MatchedDifference } from '../../../../shared/domain/comparison/matchedDifference.ts';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import type { GroupInfo } from '../book/groupInfo.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import type { CountedDay } from './countedDays.ts';
import type { GroupFigures } from './groupFigures.ts';
import type { GroupWeek } from './groupWeeks.ts';
import type { ReportedMessage } from '../reports/reportedMessages.ts';
import type { StatisticDay } from './statisticDays.ts';

/** A period up to now; null for all the time. */
const period = {
  /** Civil days, today as the last. */
  days: z.int().positive().nullable(),
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
};

export const groupsParamsSchema = z.object(period);
export type GroupsParams = z.infer<typeof groupsParamsSchema>;

export const groupParamsSchema = z.object({
  ...period,
  group: z.string(),
  weekStart: z.literal(WEEK_STARTS),
});
export type GroupParams = z.infer<typeof groupParamsSchema>;

export const messagesParamsSchema = z.object({
  ...period,
  group: z.string(),
  /** Newest first; the page from 0. */
  page: z.int().nonnegative(),
});
export type MessagesParams = z.infer<typeof messagesParamsSchema>;

export const membershipParamsSchema = z.object({
  /** Null for all groups together. */
  group: z.string().nullable(),
  zone: z.string(),
  now: z.number(),
});
export type MembershipParams = z.infer<typeof membershipParamsSchema>;

/** A group in the list of all. */
export type GroupRow = GroupInfo & { readonly figures: GroupFigures };

/** One group's page; null where there is none of that name. */
export type GroupReport = {
  readonly info: GroupInfo;
  readonly figures: GroupFigures;
  readonly weeks: readonly GroupWeek[];
  /** Newest first. */
  readonly reports: readonly ReportedMessage[];
  /** Of the group itself, or where there are none of all groups of its owner. */
  readonly statistics: {
    readonly of: 'group' | 'owner';
    readonly days: readonly (StatisticDay & {
      /** Of the same day in the imported messages; null where they do not reach it. */
      readonly counted: CountedDay | null;
    })[];
  } | null;
};

/** A group that a customer is or was in. */
export type CustomerGroup = GroupInfo & {
  /** Epoch ms; null for unknown. */
  readonly joinedAt: number | null;
  readonly leftAt: number | null;
  /** Theirs, ever. */
  readonly messages: number;
};

/** Messages of a page. */
export const PAGE_SIZE = 50;

export type ListedMessage = {
  /** By which records remember it. */
  readonly key: string;
  /** Epoch ms; null for unknown. */
  readonly at: number | null;
  readonly author: string;
  readonly authorName: string;
  readonly isStaff: boolean;
  readonly isNotice: boolean;
  readonly body: string;
  readonly outcome: Outcome | null;
  /** Complaints of it that staff wrote down. */
  readonly reports: number;
};

export type ListedMessages = { readonly total: number; readonly rows: readonly ListedMessage[] };

/** Days in which a customer comes back, or not. */
export const COMEBACK_DAYS = 90;
/** Orders of members with a like among others, from which on the difference is shown. */
export const LEAST_COMPARED = 30;

/** Coming back after orders of members, against orders alike of customers in no group. */
export type MembershipComparison = MatchedDifference & {
  /** Members whose customer number is known. */
  readonly linked: number;
};
