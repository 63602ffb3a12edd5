import { z } from 'zod';
import type { MatchedDifference } from '../../../../shared/domain/comparison/matchedDifference.ts';

/** What may have happened to an order. */
export const MISHAPS = ['late', 'failedPayment'] as const;
export type Mishap = (typeof MISHAPS)[number];

export const comebackParamsSchema = z.object({
  mishap: z.literal(MISHAPS),
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type ComebackParams = z.infer<typeof comebackParamsSchema>;

/** Coming back after orders to which it happened, against orders alike to which it did not. */
export type Comeback = MatchedDifference & {
  /** Customers who would have come back after the orders of the last 365 days, had nothing happened; NaN where unknown. */
  readonly lost: number;
  /** Orders of the last 365 days to which it happened. */
  readonly lately: number;
};

/** Days in which a customer comes back, or not. */
export const COMEBACK_DAYS = 90;
