import { z } from 'zod';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

export const paymentParamsSchema = z.object({
  /** Name of the method whose failures are listed; null for all. */
  method: z.string().nullable(),
  /** Days (of 24 hours) before the newest event; null for all. */
  days: z.number().int().min(1).nullable(),
  /** Epoch ms; what is said to have happened later takes no part. */
  now: z.number(),
});
export type PaymentParams = z.infer<typeof paymentParamsSchema>;

/** How paying went; a checkout is a visit in which somebody tried to pay. */
export type PaymentFigures = {
  readonly tries: number;
  /** Checkouts that were paid in the end (by this method), of those in which it was tried. */
  readonly paid: Proportion;
  /** … of which the first try (with it) succeeded. */
  readonly firstTry: Proportion;
  /** Failed tries (with it) before the one that succeeded, mean over paid checkouts; NaN for none. */
  readonly failedBefore: number;
  /** Why tries failed, the most frequent first; '' where the files do not say. */
  readonly reasons: readonly { readonly name: string; readonly count: number }[];
};

/** A customer whose payment failed, and who did not pay in that visit. */
export type FailedCustomer = {
  /** Code. */
  readonly customer: number;
  /** Epoch ms of the last failed try; null where events have no times. */
  readonly at: number | null;
  readonly failures: number;
  /** Of the last failed try: minor units (NaN where not said), currency ('' …), method and reason. */
  readonly amount: number;
  readonly currency: string;
  readonly method: string;
  readonly reason: string;
  /** Whether the customer paid in a later visit. */
  readonly paidLater: boolean;
};

export type PaymentReport = {
  readonly all: PaymentFigures;
  /** '' where the files name none. */
  readonly methods: readonly (PaymentFigures & { readonly name: string })[];
  /** The newest first, so many at most. */
  readonly failed: readonly FailedCustomer[];
  /** Customers there are of whom `failed` are the newest. */
  readonly failedCount: number;
  /** Checkouts that failed whose customer nobody knows. */
  readonly failedUnknown: number;
  /** Payments of which the files do not say how they ended: they take no part. */
  readonly withoutResult: number;
};

/** Customers that are listed. */
export const MOST_FAILED = 200;
