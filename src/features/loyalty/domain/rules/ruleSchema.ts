import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Condition } from './condition.ts';
import { readCondition } from './readCondition.ts';
import { TRIGGERS } from './triggers.ts';

const points = z.number().int().min(0).max(10_000_000);
const words = z.array(z.string().min(1).max(400)).max(500);
const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'is no date');

/** Products by what they are: of any of the categories (and below them), brands, or by id. */
const productsSchema = z.object({ categories: words, brands: words, products: words });
export type ProductChoice = z.infer<typeof productsSchema>;

/** The lines that count for a rule: of the chosen products, or of all where none are; less others. */
const linesSchema = z.object({ include: productsSchema, exclude: productsSchema });
export type LineSelection = z.infer<typeof linesSchema>;

/** 2 or 1.5 is kept as 2000 or 1500. Square Loyalty allows as many decimals, and ten times at most. */
const thousandths = z.number().int().min(0).max(10_000);

export const FRACTIONS = ['drop', 'round'] as const;

/**
 * What a rule gives. Base points (fixed, by amount, by piece) add up; multipliers multiply their
 * sum, those for some products only the share that these are of the order's amount; a bonus is added
 * at the end and not multiplied.
 */
export const effectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), points }),
  z.object({
    kind: z.literal('perAmount'),
    points,
    /** Minor units. */
    per: z.number().int().min(0).max(1_000_000_000),
    /**
     * What is left below a full `per` earns nothing (`drop`: 10 for each full 100 give 10 for 150),
     * or in proportion, rounded as the programme does (`round`: 15).
     */
    fractions: z.enum(FRACTIONS),
  }),
  z.object({ kind: z.literal('perUnit'), points }),
  z.object({ kind: z.literal('multiplier'), thousandths }),
  z.object({ kind: z.literal('bonus'), points }),
]);
export type RuleEffect = z.infer<typeof effectSchema>;
export type EffectKind = RuleEffect['kind'];
export const EFFECT_KINDS = ['fixed', 'perAmount', 'perUnit', 'multiplier', 'bonus'] as const;

/**
 * Over what a limit counts: one order (or review, sign-in …); a member's day, week, month, or all
 * that they ever get by the rule; all members together.
 */
export const LIMIT_SPANS = ['order', 'day', 'week', 'month', 'member', 'programme'] as const;
/** Points; what they will cost once redeemed, in minor units; or how often the rule gives any. */
export const LIMIT_UNITS = ['points', 'money', 'times'] as const;

const limitSchema = z.object({
  per: z.enum(LIMIT_SPANS),
  unit: z.enum(LIMIT_UNITS),
  amount: z.number().int().min(0).max(1_000_000_000_000),
});
export type RuleLimit = z.infer<typeof limitSchema>;

/** What limits over all rules can count: how often is a question to one rule. */
export const SHARED_UNITS = ['points', 'money'] as const;

/** Limits over all rules together, of which no two count the same. */
export const sharedLimitsSchema = z
  .array(z.object({ ...limitSchema.shape, unit: z.enum(SHARED_UNITS) }))
  .max(12);
export type SharedLimit = z.infer<typeof sharedLimitsSchema>[number];

/** Of the rules of a group that match: all count, the one that gives most, or the first. */
export const STACKING_MODES = ['stack', 'bestOf', 'exclusive'] as const;

export const GOAL_MEASURES = ['points', 'orders'] as const;

export const ruleSchema = z.object({
  /** Names the rule for good; of two with the same priority the lesser id comes first. */
  id: z.string().min(1).max(60),
  /** '' where there is none in that language. */
  name: z.object({ en: z.string().max(120), 'zh-CN': z.string().max(120) }),
  active: z.boolean(),
  trigger: z.enum(TRIGGERS),
  /** JsonLogic as `conditionLogic` writes it; null for always. */
  condition: z
    .json()
    .superRefine((logic, context) => {
      const read = readCondition(logic);
      if (!read.ok) context.addIssue({ code: 'custom', message: read.fault });
    })
    .nullable(),
  /** Null for all lines. */
  lines: linesSchema.nullable(),
  effect: effectSchema,
  limits: z.array(limitSchema).max(12),
  stacking: z.object({
    /** 1 comes first. */
    priority: z.number().int().min(1).max(1000),
    mode: z.enum(STACKING_MODES),
    /** Null stands alone and stacks. */
    group: z.string().min(1).max(60).nullable(),
  }),
  /** First and last civil day, both included; null for no end. */
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  /** What a campaign is to reach. */
  goal: z
    .object({ measure: z.enum(GOAL_MEASURES), amount: z.number().int().min(1).max(1e12) })
    .nullable(),
});
export type PointRule = z.infer<typeof ruleSchema>;

/** The condition of a rule as a tree; null for always. */
export function conditionOf({ condition }: Pick<PointRule, 'condition'>): Condition | null {
  if (condition === null) return null;
  const read = readCondition(condition);
  // The schema has let nothing else in.
  if (!read.ok) throw new TypeError(`no condition: ${read.fault}`);
  return read.condition;
}
