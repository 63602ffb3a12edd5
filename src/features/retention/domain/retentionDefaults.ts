import { z } from 'zod';
import type { PolicyDefinition } from '../../../shared/domain/policy/policyTypes.ts';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { WEEK_STARTS } from '../../../shared/domain/time/periods.ts';
import { OBSERVATION_RULES, type LoyaltyRules } from './loyaltyRules.ts';
import { DEFAULT_QUERY, isoDateSchema, retentionQuerySchema } from './retentionQuery.ts';
import type { RetentionQuery, ShopCalendar } from './retentionQuery.ts';

const { period, minSize, repeatDays, historyDays } = retentionQuerySchema.shape;

/** First and last civil day of the first orders that the tracker compares with, both included. */
const baselineSchema = z
  .object({ from: isoDateSchema, to: isoDateSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends before it begins' });

const retentionDefaultsSchema = z.object({
  /** What the retention page shows where its address does not say otherwise. */
  period,
  weekStart: z.literal(WEEK_STARTS),
  minSize,
  repeatDays,
  historyDays,
  loyalty: z.object({
    /** Null: as `loyaltyPeriods` chooses, the first 12 months or the first half of the data. */
    baseline: baselineSchema.nullable(),
    /** The ratio of repeat-purchase rates, recent to baseline, that is aimed at. */
    goal: z.number().min(1.05).max(10),
    observation: z.enum(OBSERVATION_RULES),
  }),
});
export type RetentionDefaults = z.infer<typeof retentionDefaultsSchema>;

/**
 * How the retention page and the loyalty tracker count where nobody says otherwise. The week of a
 * shop that has published nothing begins as the shop’s own settings say: see `policyOfShop`.
 */
export const retentionDefaultsPolicy: PolicyDefinition<RetentionDefaults> = {
  id: 'retentionDefaults',
  settingsVersion: 1,
  schema: retentionDefaultsSchema,
  defaults: {
    period: DEFAULT_QUERY.period,
    weekStart: 1,
    minSize: DEFAULT_QUERY.minSize,
    repeatDays: DEFAULT_QUERY.repeatDays,
    historyDays: DEFAULT_QUERY.historyDays,
    loyalty: { baseline: null, goal: 2, observation: 'eachCustomer' },
  },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.retention-defaults/1',
};

/** The policy of one shop: what is in force before anything is published has the shop's own week. */
export function policyOfShop(
  weekStart: ShopCalendar['weekStart'],
): PolicyDefinition<RetentionDefaults> {
  const { defaults } = retentionDefaultsPolicy;
  return { ...retentionDefaultsPolicy, defaults: { ...defaults, weekStart } };
}

/** What the retention page asks where its address says nothing. */
export function usualQuery(settings: RetentionDefaults): RetentionQuery {
  const { period: unit, minSize: few, repeatDays: days, historyDays: early } = settings;
  return { ...DEFAULT_QUERY, period: unit, minSize: few, repeatDays: days, historyDays: early };
}

/** How the loyalty tracker counts; the recent period is the one that it chooses itself. */
export function loyaltyRulesOf(settings: RetentionDefaults): LoyaltyRules {
  const { loyalty, repeatDays: days, historyDays: early } = settings;
  const from = civilDayOfIsoDate(loyalty.baseline?.from ?? '');
  const to = civilDayOfIsoDate(loyalty.baseline?.to ?? '');
  return {
    repeatDays: days,
    historyDays: early,
    observation: loyalty.observation,
    goal: loyalty.goal,
    baseline: from === undefined || to === undefined ? null : { from, to },
    recent: null,
  };
}
