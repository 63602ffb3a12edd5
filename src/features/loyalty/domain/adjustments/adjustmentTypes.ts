import { z } from 'zod';

/** Rows of a file: as many as one entry of the audit trail still tells well. */
export const MOST_ADJUSTED = 2_000;

/** What becomes of a deduction that a balance does not cover. */
export const SHORTFALLS = ['leaveOut', 'toZero'] as const;
export type Shortfall = (typeof SHORTFALLS)[number];

const fileAdjustmentSchema = z.object({
  /** In the file, its head being line 1. */
  line: z.int().positive(),
  /** '' where the file gives none. */
  id: z.string(),
  /** A customer's number, phone or e-mail. */
  customer: z.string().min(1),
  /** Below 0 to take away. */
  points: z.int(),
  reason: z.string().min(1),
  /** Epoch ms at which added points are gone; null for never. */
  expiresAt: z.number().nullable(),
});
export type FileAdjustment = z.infer<typeof fileAdjustmentSchema>;

export const previewAdjustmentsParamsSchema = z.object({
  database: z.string().min(1),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
  /** Epoch ms. */
  now: z.number(),
  shortfall: z.enum(SHORTFALLS),
  rows: z.array(fileAdjustmentSchema).max(MOST_ADJUSTED),
});
export type PreviewAdjustmentsParams = z.infer<typeof previewAdjustmentsParamsSchema>;

/** Why a row of the file is not booked. */
export type RowProblem = {
  readonly line: number;
  readonly kind:
    | 'cells'
    | 'customer'
    | 'points'
    | 'reason'
    | 'expires'
    | 'expired'
    | 'expiryOfDebit'
    | 'repeatedId'
    | 'tooMany'
    | 'notFound'
    | 'ambiguous'
    | 'tooLow';
  /** The balance, where it is too low; '' otherwise. */
  readonly found: string;
};

/** An adjustment that can be booked: its entry's id, and whose it is. */
export type PlannedAdjustment = {
  readonly key: string;
  readonly member: number;
  readonly points: number;
  readonly reason: string;
  readonly expiresAt: number | null;
};

/** What booking a file would do. */
export type AdjustmentPreview = {
  /** Of the ledger that was looked at. */
  readonly sequence: number;
  readonly adjustments: readonly PlannedAdjustment[];
  /** By adjustment: its line, and the points that come or go. */
  readonly rows: readonly { readonly line: number; readonly booked: number }[];
  /** Lines that were booked before, from this file or another. */
  readonly known: readonly number[];
  readonly problems: readonly RowProblem[];
  readonly plus: number;
  readonly minus: number;
  readonly members: number;
  /** Points that could not be taken because balances do not cover them. */
  readonly uncovered: number;
};
