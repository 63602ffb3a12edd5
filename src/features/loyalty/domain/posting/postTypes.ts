import { z } from 'zod';
import { actorSchema } from '../opening/openingTypes.ts';
import type { EntryKind } from '../ledger/pointsEntry.ts';
import type { Shortfall } from './bookDue.ts';

export const postParamsSchema = z.object({
  database: z.string().min(1),
  /** Epoch ms. */
  now: z.number(),
  actor: actorSchema,
  /** IANA zone, currency and beginning of the week of the shop. */
  zone: z.string().min(1),
  currency: z.string().nullable(),
  weekStart: z.literal([1, 2, 3, 4, 5, 6, 7]),
  /** Epoch ms from which on purchases earn; used by the first posting, and kept. */
  since: z.number(),
});
export type PostParams = z.infer<typeof postParamsSchema>;

export type PostSummary = {
  /** Entries; 0 where all was booked already. */
  readonly booked: number;
  /** New lots, their points, and how many members got some. */
  readonly lots: number;
  readonly granted: number;
  readonly members: number;
  readonly clawedBack: number;
  readonly redeemed: number;
  readonly returned: number;
  readonly expired: number;
  /** Orders that were paid with more points than the ledger knows of; the first, and how many. */
  readonly short: readonly Shortfall[];
  readonly shortCount: number;
  /** Orders in another currency, and orders that name nobody: they earn nothing. */
  readonly otherCurrency: number;
  readonly withoutMember: number;
};

/** Shortfalls that are told one by one. */
export const SHOWN_SHORTFALLS = 50;

/** What posting would book, and the first of it one by one. */
export type PostingPreview = PostSummary & {
  /** Of the points that would be given: those that wait for their return window. */
  readonly pending: number;
  /** Orders that would earn. */
  readonly orders: number;
  /** By published version of the rules, the one that gives most first. */
  readonly versions: readonly {
    readonly version: string;
    readonly lots: number;
    readonly points: number;
  }[];
  readonly rows: readonly PostingRow[];
};

/** One entry that would be booked. */
export type PostingRow = {
  readonly id: string;
  readonly kind: EntryKind;
  /** Customer code. */
  readonly member: number;
  /** Epoch ms. */
  readonly at: number;
  /** The order that it is about; null for what is about none. */
  readonly order: string | null;
  /** What comes to the member, or goes, pending ones too. */
  readonly points: number;
  readonly pending: boolean;
  /** Id of the version of the rules; '' where none had a part in it. */
  readonly version: string;
};

/** Entries that a preview tells one by one. */
export const SHOWN_ENTRIES = 50;
