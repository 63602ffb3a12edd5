import { z } from 'zod';

export const OBSERVATION_RULES = [
  /** A customer counts once the repeat window after their own first order has ended. */
  'eachCustomer',
  /** A customer counts once that of everybody who began in the same calendar month has. */
  'wholeMonths',
] as const;

/** Civil days, both ends included. */
export type DayRange = { readonly from: number; readonly to: number };

const dayRangeSchema = z
  .object({ from: z.int(), to: z.int() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' });

/** How the tracker counts: the repeat window, and what is compared with what. */
export const loyaltyRulesSchema = z.object({
  /** Days within which a second order makes a repeat customer. */
  repeatDays: z.int().min(1).max(1826),
  /** First orders so near the first imported day may be later ones of old customers. */
  historyDays: z.int().min(0).max(1826),
  observation: z.enum(OBSERVATION_RULES),
  /** Ratio of the rates that is aimed at. */
  goal: z.number().min(1.05).max(10),
  /** Days of the first orders; null for what `loyaltyPeriods` chooses. */
  baseline: dayRangeSchema.nullable(),
  recent: dayRangeSchema.nullable(),
});
export type LoyaltyRules = z.infer<typeof loyaltyRulesSchema>;
