import { z } from 'zod';
import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/** What returned lines are told apart by; `subject` is what the reason is about. */
export const RETURN_GROUPS = [
  'category',
  'product',
  'reason',
  'subject',
  'kind',
  'carrier',
  'delivery',
] as const;
export type ReturnGroup = (typeof RETURN_GROUPS)[number];

/** Names of `RETURN_KIND`, by place. */
export const RETURN_KINDS = ['return', 'exchange', 'refundOnly'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
/** How an order's parcels came, by the codes of `ORDER_DELIVERY`. */
export const DELIVERY_KEYS = ['unknown', 'inTime', 'late'] as const;
/** Key of the carrier of orders with more than one. */
export const SEVERAL = '*';

export const returnsParamsSchema = z.object({
  by: z.literal(RETURN_GROUPS),
  /** Civil days that count, today as the last; null for all. */
  days: z.number().int().positive().nullable(),
  /** ISO code of the shop's currency; null where it is not known. */
  currency: z.string().nullable(),
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type ReturnsParams = z.infer<typeof returnsParamsSchema>;

/**
 * What can be listed: lines sold in the period that came back, or cases that were asked for in it, all or
 * some of them.
 */
export const RETURN_LISTS = [
  'lines',
  'cases',
  'open',
  'settled',
  'refunded',
  ...RETURN_KINDS,
] as const;
export type ReturnList = (typeof RETURN_LISTS)[number];

export const listedReturnsSchema = returnsParamsSchema.extend({
  list: z.literal(RETURN_LISTS),
  /** Of lines alone: key of the group, null for all. */
  group: z.string().nullable(),
  /** Of lines alone: first civil day of the month in which they were sold, null for any. */
  month: z.number().int().nullable(),
});
export type ListedReturnsParams = z.infer<typeof listedReturnsSchema>;

export type ReturnGroupFigures = {
  /** As the files have it, '' where they do not say; see `lineGroups`. */
  readonly key: string;
  readonly name: string;
  /** Returned lines of those sold: of the group, or of all where only returned lines have one. */
  readonly returned: Proportion;
  /** Against all other lines; null where either side has too few, or only returned lines have groups. */
  readonly against: Comparison | null;
};

/** How cases were settled that were asked for in the period. */
export type Settlement = {
  readonly open: number;
  /** ms that the oldest open one has waited; NaN where none is open. */
  readonly oldest: number;
  readonly settled: number;
  /** Of settled and of open ones, those whose time is known and can be: what the times are made from. */
  readonly timed: { readonly ended: number; readonly open: number };
  /** ms within which half and nine tenths of cases are settled; NaN where so many are not yet. */
  readonly median: number;
  readonly p90: number;
};

export type ReturnsReport = {
  /** Cases and returned lines, whenever. */
  readonly everything: number;
  /** Lines sold in the period that came back. */
  readonly sold: Proportion;
  readonly groups: readonly ReturnGroupFigures[];
  readonly groupsLeftOut: number;
  /** Whether each sold line is of one group; if not, only returned ones have groups, or several. */
  readonly parting: boolean;
  /** Groups that were compared with the rest. */
  readonly compared: number;
  /** By month of the sale, without gaps. */
  readonly months: readonly { readonly firstDay: number; readonly returned: Proportion }[];
  /** Place of the first month whose lines may still come back; null where there is none. */
  readonly unripeFrom: number | null;
  /** Cases asked for in the period. */
  readonly cases: number;
  /** Cases with that kind; one may have several. */
  readonly kinds: Readonly<Record<ReturnKind, number>>;
  /** Null where no file says when anything was settled. */
  readonly settlement: Settlement | null;
  /**
   * Minor units of the shop's currency. Null where that is not known and amounts are of several, of which no
   * sum is anything.
   */
  readonly money: ReturnMoney | null;
  readonly apart: ReturnsApart;
};

/** Minor units of the shop's currency. */
export type ReturnMoney = {
  /** Refunded by cases that are settled, or of which no file says whether they are. */
  readonly refunded: number;
  readonly refundedCases: number;
  /** Asked for by cases that are open. */
  readonly waiting: number;
  /** Sold in the same days. */
  readonly sold: number;
  /** Of that, lines of which only the orders say that they came back: no case refunds them. */
  readonly marked: number;
};

/** What takes no part, or part of it only. */
export type ReturnsApart = {
  /** Cases without a day: in no period but all. */
  readonly untimed: number;
  /** Cases asked for later than now. */
  readonly later: number;
  /** Rows of cases that name no product, so are of whole orders. */
  readonly wholeOrders: number;
  /** Rows of cases whose line is in no file of orders. */
  readonly withoutLine: number;
  /** Lines of the period of which only the orders say that they came back. */
  readonly marked: number;
  /** Cases settled before they were asked for: in no time. */
  readonly impossible: number;
  /** Rows of cases refunded in another currency, or without an amount: in no sum. */
  readonly otherCurrency: number;
  readonly withoutAmount: number;
};

/** A returned line, or a case. */
export type ListedReturn = {
  /** Number of the case; '' for a line of which only its order says that it came back. */
  readonly id: string;
  readonly order: string;
  /** Each once, as the catalogue names them. */
  readonly products: readonly string[];
  /** Code; below 0 for nobody that is known. */
  readonly customer: number;
  /** Each once; none where not known. */
  readonly kinds: readonly ReturnKind[];
  readonly reasons: readonly string[];
  /** Whether something of it is not settled yet. */
  readonly open: boolean;
  /** Epoch ms; null where not known, the second one also where it is open. */
  readonly requestedAt: number | null;
  readonly resolvedAt: number | null;
  /** Minor units of the shop's currency; null where not known. */
  readonly refund: number | null;
  /** Of a line: whether money was given back for its whole order, which is no line's own refund. */
  readonly orderRefunded: boolean;
};

/** All of them, the newest first. */
export type ListedReturns = { readonly returns: readonly ListedReturn[] };

/** A group with fewer lines has no share of its own. */
export const LEAST_LINES = 30;
/** Groups that are listed. */
export const MOST_RETURN_GROUPS = 100;
/** Days after the sale in which most of what comes back has done so. */
export const RIPE_DAYS = 30;
