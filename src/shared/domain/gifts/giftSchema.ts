import { z } from 'zod';
import { civilDayOfIsoDate } from '../time/civilDay.ts';

/** Minor units. */
const money = z.number().int().min(0).max(1_000_000_000);
const price = z.number().int().min(1).max(10_000_000);
const ids = z.array(z.string().min(1).max(400)).max(500);
const isoDate = z.string().refine((text) => civilDayOfIsoDate(text) !== undefined, 'is no date');
/** '' where there is none in that language. */
const bilingual = (longest: number) =>
  z.object({ en: z.string().max(longest), 'zh-CN': z.string().max(longest) });

/** A picture in the settings themselves: 60 kB as a data URL. */
export const LARGEST_PICTURE = 60 * 1024;
const picture = z
  .string()
  .max(LARGEST_PICTURE)
  .refine((text) => text === '' || /^data:image\/(?:png|jpeg|webp|gif);base64,/u.test(text));

export const DISCOUNT_KINDS = ['amount', 'percent', 'freeShipping'] as const;
export type DiscountKind = (typeof DISCOUNT_KINDS)[number];

/** What is taken off; caps are minor units, null for none. */
export const discountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: money }),
  z.object({
    kind: z.literal('percent'),
    percent: z.number().int().min(1).max(100),
    most: money.nullable(),
  }),
  /** Up to so much of the shipping. */
  z.object({ kind: z.literal('freeShipping'), most: money.nullable() }),
]);
export type Discount = z.infer<typeof discountSchema>;

export const couponSchema = z.object({
  discount: discountSchema,
  /** Orders below so much cannot use it; 0 for none. */
  leastOrder: money,
  /** Only for these; for all where both are empty. */
  products: ids,
  categories: ids,
  /** Days in which it can be used, from the day on which it was handed out, that day included. */
  validDays: z.number().int().min(1).max(3660),
});
export type CouponTerms = z.infer<typeof couponSchema>;

/** Money off some products, piece by piece. */
export const productDiscountSchema = z.object({
  /** At least one: see `giftProblems`. */
  products: ids,
  /** Off each piece. */
  discount: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('amount'), amount: money }),
    z.object({
      kind: z.literal('percent'),
      percent: z.number().int().min(1).max(100),
      most: money.nullable(),
    }),
  ]),
  /** Pieces of an order that it counts for. */
  pieces: z.number().int().min(1).max(1000),
  validDays: z.number().int().min(1).max(3660),
});
export type ProductDiscountTerms = z.infer<typeof productDiscountSchema>;

const common = {
  /** Names the gift for good, in stock movements and redemptions. */
  id: z.string().min(1).max(60),
  name: bilingual(120),
  description: bilingual(1000),
  /** A data URL; '' for none. */
  picture,
  /** Price in points. */
  points: price,
  /** Other prices on some days, both included; null for no end. They do not overlap. */
  prices: z
    .array(
      z.object({
        from: isoDate.nullable(),
        until: isoDate.nullable(),
        points: price,
        /** Redemptions that a campaign is to bring in these days; null for none. */
        goal: z.number().int().min(1).max(1_000_000_000).nullable().default(null),
      }),
    )
    .max(24),
  /** What one is worth to a member, and what it costs the shop: minor units. */
  value: money,
  cost: money,
  /** First and last civil day on which it can be redeemed; null for no end. */
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  /** Lowest level of the point rules' tiers; null for every member. */
  tier: z.string().min(1).max(60).nullable(),
  perMember: z.number().int().min(1).max(1000).nullable(),
  /** How long a reservation waits to be fulfilled. */
  reservationHours: z.number().int().min(1).max(8760),
  active: z.boolean(),
};

export const giftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coupon'), ...common, coupon: couponSchema }),
  z.object({ kind: z.literal('productDiscount'), ...common, discount: productDiscountSchema }),
  z.object({ kind: z.literal('physical'), ...common }),
]);
export type Gift = z.infer<typeof giftSchema>;
export type GiftKind = Gift['kind'];
export const GIFT_KINDS = ['coupon', 'productDiscount', 'physical'] as const;

/** Whether what is handed out is a code from the gift's pool; the others are pieces of stock. */
export function hasCodes({ kind }: { readonly kind: GiftKind }): boolean {
  return kind !== 'physical';
}
