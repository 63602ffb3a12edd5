import { z } from 'zod';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

export const cartParamsSchema = z.object({
  /** Days (of 24 hours) in which a cart can still be bought. */
  window: z.number().int().min(1).max(90),
  /** Days in which the last thing was put in; null for all. */
  days: z.number().int().min(1).nullable(),
  /** Epoch ms; what is said to have happened later takes no part. */
  now: z.number(),
});
export type CartParams = z.infer<typeof cartParamsSchema>;

/** A cart that was not bought. */
export type LeftCart = {
  /** Code; `MISSING_CODE` where nobody knows. */
  readonly customer: number;
  /** Epoch ms of the last thing put in; null where events have no times. */
  readonly at: number | null;
  /** Things put in less those taken out. */
  readonly things: number;
  /** Minor units; NaN where the files do not say. */
  readonly value: number;
  readonly currency: string;
};

export type CartReport = {
  /** Carts that were not bought of all whose window is over. */
  readonly left: Proportion;
  /** What was in those that were not bought, by currency, the most frequent first. */
  readonly values: readonly {
    readonly currency: string;
    /** Carts whose value is known. */
    readonly carts: number;
    /** Minor units. */
    readonly total: number;
    readonly median: number;
  }[];
  /** Not bought, value not known. */
  readonly withoutValue: number;
  /** Filled so lately that they can still be bought: they take no part. */
  readonly open: number;
  /** Emptied by hand: no carts. */
  readonly emptied: number;
  /** The most valuable first, so many at most. */
  readonly worst: readonly LeftCart[];
};

/** Carts that are listed. */
export const MOST_CARTS = 100;
