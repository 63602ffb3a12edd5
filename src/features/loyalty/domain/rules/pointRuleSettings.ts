import { z } from 'zod';
import type { PolicyDefinition } from '../../../../shared/domain/policy/policyTypes.ts';
import { ROUNDINGS } from '../earning/rounding.ts';
import { NEGATIVE_POLICIES } from '../ledger/clawBack.ts';
import { tiersSchema } from '../tiers/tierSettings.ts';
import { ruleProblems } from './ruleProblems.ts';
import { ruleSchema, sharedLimitsSchema } from './ruleSchema.ts';

export const LEAP_BIRTHDAYS = ['feb28', 'mar1', 'leapYears'] as const;

const expirySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('never') }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(1).max(3660) }),
  z.object({
    kind: z.literal('months'),
    months: z.number().int().min(0).max(120),
    until: z.enum(['day', 'monthEnd', 'yearEnd']),
  }),
]);

const basisSchema = z.object({
  /** Whether the amounts in the shop's files have tax in them. */
  pricesIncludeTax: z.boolean(),
  /** Whether tax earns. */
  tax: z.enum(['included', 'excluded']),
  shipping: z.boolean(),
  /** Before or after discounts on the whole order. */
  discounts: z.enum(['before', 'after']),
  /** Whether what points paid earns points again. */
  pointsPaidPart: z.boolean(),
});
export type EarningBasis = z.infer<typeof basisSchema>;

const programmeSchema = z.object({
  basis: basisSchema,
  /** Once for each order, after all multipliers. */
  rounding: z.enum(ROUNDINGS),
  /** Days until points can be spent: the return window. */
  pendingDays: z.number().int().min(0).max(365),
  expiry: expirySchema,
  clawBack: z.enum(NEGATIVE_POLICIES),
  /** Over all rules together; versions that were published before there were any have none. */
  limits: sharedLimitsSchema.default([]),
  redemption: z.object({
    points: z.number().int().min(0).max(1_000_000),
    amount: z.number().int().min(0).max(1_000_000_000),
    least: z.number().int().min(0).max(10_000_000),
    largestShare: z.number().int().min(0).max(100),
  }),
  /** When people born on 29 February have their birthday in a common year. */
  leapBirthday: z.enum(LEAP_BIRTHDAYS),
  /** What 1,000 points cost the shop once redeemed, minor units. */
  costPerThousand: z.number().int().min(0).max(1_000_000_000),
  /** Of the points given, how many are expected to be redeemed; 0 to 1. */
  expectedRedeemed: z.number().min(0).max(1),
});
export type Programme = z.infer<typeof programmeSchema>;

const pointRuleSettingsSchema = z
  .object({
    programme: programmeSchema,
    tiers: tiersSchema,
    rules: z.array(ruleSchema).max(200),
  })
  .superRefine((settings, context) => {
    for (const { reason, path } of ruleProblems(settings)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type PointRuleSettings = z.infer<typeof pointRuleSettingsSchema>;

/** How points are earned, spent and lost: tuned, rehearsed and published by loyalty operators. */
export const pointRulesPolicy: PolicyDefinition<PointRuleSettings> = {
  id: 'pointRules',
  settingsVersion: 1,
  schema: pointRuleSettingsSchema,
  defaults: {
    programme: {
      basis: {
        pricesIncludeTax: true,
        tax: 'included',
        shipping: false,
        discounts: 'after',
        pointsPaidPart: false,
      },
      rounding: 'down',
      pendingDays: 14,
      expiry: { kind: 'months', months: 12, until: 'monthEnd' },
      clawBack: 'owe',
      limits: [],
      redemption: { points: 100, amount: 100, least: 100, largestShare: 50 },
      leapBirthday: 'feb28',
      costPerThousand: 1000,
      expectedRedeemed: 0.8,
    },
    tiers: {
      window: { kind: 'rolling', months: 12 },
      measure: 'spend',
      downgrade: 'byBalance',
      graceDays: 30,
      levels: [],
    },
    rules: [
      {
        id: 'base',
        name: { en: 'Points on every order', 'zh-CN': '消费积分' },
        active: true,
        trigger: 'purchase',
        condition: null,
        lines: null,
        effect: { kind: 'perAmount', points: 1, per: 100, fractions: 'drop' },
        limits: [],
        stacking: { priority: 1, mode: 'stack', group: null },
        from: null,
        until: null,
        goal: null,
      },
    ],
  },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.point-rules/1',
};
