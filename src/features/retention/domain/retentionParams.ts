import { z } from 'zod';
import { lineConditionsSchema } from './lineConditions.ts';
import { loyaltyRulesSchema } from './loyaltyRules.ts';
import { numberTargetSchema } from './numberTarget.ts';
import { retentionDefaultsPolicy, type RetentionDefaults } from './retentionDefaults.ts';
import { retentionQuerySchema, shopCalendarSchema } from './retentionQuery.ts';
import { CUSTOMER_GROUPS } from './tasteTypes.ts';

const code = z.int().min(0);
const MAX_ROWS = 100_000;

/** Parameters of the jobs `cohorts` and `summary`. */
export const retentionParamsSchema = z.object({
  query: retentionQuerySchema,
  calendar: shopCalendarSchema,
});
export type RetentionParams = z.infer<typeof retentionParamsSchema>;

export const filterChoicesParamsSchema = z.object({
  calendar: shopCalendarSchema,
  conditions: lineConditionsSchema,
  /** Part of a product's id or name, in any case; '' for all. */
  productSearch: z.string().max(200),
  /** How many products to give. */
  limit: z.int().min(1).max(500),
});
export type FilterChoicesParams = z.infer<typeof filterChoicesParamsSchema>;

export const numberRowsParamsSchema = z.object({
  query: retentionQuerySchema,
  calendar: shopCalendarSchema,
  target: numberTargetSchema,
  /** First row of the window. */
  offset: z.int().min(0),
  limit: z.int().min(0).max(MAX_ROWS),
});
export type NumberRowsParams = z.infer<typeof numberRowsParamsSchema>;

/** Parameters of the job `customerOrders`. */
export const customerParamsSchema = z.object({
  customer: code,
  calendar: shopCalendarSchema,
  conditions: lineConditionsSchema,
});
export type CustomerParams = z.infer<typeof customerParamsSchema>;

/** Days in which a line loses half its weight. */
const halfLifeDays = z.int().min(1).max(3650);

export const customerTasteParamsSchema = customerParamsSchema.extend({ halfLifeDays });
export type CustomerTasteParams = z.infer<typeof customerTasteParamsSchema>;

export const groupTasteParamsSchema = retentionParamsSchema.extend({
  group: z.enum(CUSTOMER_GROUPS),
  /** Null: lines of every age weigh the same. */
  halfLifeDays: halfLifeDays.nullable(),
});
export type GroupTasteParams = z.infer<typeof groupTasteParamsSchema>;

export const recentParamsSchema = z.object({
  conditions: lineConditionsSchema,
  calendar: shopCalendarSchema,
  historyDays: retentionQuerySchema.shape.historyDays,
});
export type RecentParams = z.infer<typeof recentParamsSchema>;

export const loyaltyParamsSchema = z.object({
  rules: loyaltyRulesSchema,
  zone: shopCalendarSchema.shape.zone,
});
export type LoyaltyParams = z.infer<typeof loyaltyParamsSchema>;

export const rehearsalParamsSchema = z.object({
  live: retentionDefaultsPolicy.schema,
  draft: retentionDefaultsPolicy.schema,
  zone: shopCalendarSchema.shape.zone,
  /** When it was asked for, epoch ms. */
  at: z.number(),
});
export type RehearsalParams = {
  readonly live: RetentionDefaults;
  readonly draft: RetentionDefaults;
  readonly zone: string;
  readonly at: number;
};
