import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';

/** Names one rule for good, so that a comparison finds it wherever it stands. */
const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(400);
const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'is no date');

export const BOOST_FIELDS = [
  'category',
  'brand',
  'price',
  'margin',
  'stockCover',
  'newness',
] as const;
export type BoostField = (typeof BOOST_FIELDS)[number];

/**
 * Lifts or buries products by so many standard deviations of the list's scores: those of a category
 * (and below it) or brand by all of it; by price, margin, days of stock cover or newness from none
 * (the lowest candidate) to all of it (the highest).
 */
const boostSchema = z
  .object({
    id,
    field: z.enum(BOOST_FIELDS),
    /** Path of a category or name of a brand; '' for the others. */
    value: z.string().max(400),
    /** Standard deviations of the list's scores; negative buries. */
    strength: z.number().min(-5).max(5),
  })
  .refine(({ field, value }) => value.trim() !== '' || !needsValue(field), {
    path: ['value'],
    message: 'is missing',
  });
export type Boost = z.infer<typeof boostSchema>;

/** Whether a boost names a category or a brand. */
export function needsValue(field: BoostField): boolean {
  return field === 'category' || field === 'brand';
}

export const TARGET_KINDS = ['product', 'category', 'brand'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Keeps a slot for a product, or for the best one of a category or brand. */
const pinSchema = z
  .object({
    id,
    /** From 1. */
    slot: z.number().int().min(1).max(50),
    kind: z.enum(TARGET_KINDS),
    /** Id of a product, path of a category, or name of a brand. */
    value: name,
    /** First and last civil day on which it holds; null for no end. */
    from: isoDate.nullable(),
    to: isoDate.nullable(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'ends before it begins',
  });
export type Pin = z.infer<typeof pinSchema>;

/** Never shows a product, or what belongs to a category or brand, to anybody or to one customer. */
const exclusionSchema = z.object({
  id,
  kind: z.enum(TARGET_KINDS),
  value: name,
  /** Id of the customer; null for everybody. */
  customer: z.string().min(1).max(200).nullable(),
});
export type Exclusion = z.infer<typeof exclusionSchema>;

export const MOST_RULES = 100;
/** Ids are unique; @see idsOnce */
export const boostsSchema = listOf(boostSchema);
export const pinsSchema = listOf(pinSchema);
export const exclusionsSchema = listOf(exclusionSchema);

function listOf<T extends z.ZodType<{ id: string }>>(item: T) {
  return z
    .array(item)
    .max(MOST_RULES)
    .refine((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, 'ids repeat');
}
