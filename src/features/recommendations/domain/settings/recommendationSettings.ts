import { z } from 'zod';
import type { PolicyDefinition } from '../../../../shared/domain/policy/policyTypes.ts';
import { algorithmSettingsSchema, ALGORITHMS, DEFAULT_ALGORITHMS } from './algorithmSettings.ts';
import { pinProblem } from './pinProblem.ts';
import { boostsSchema, exclusionsSchema, pinsSchema } from './ruleSettings.ts';

/** Where recommendations are shown: to a customer, beside a product, beside a cart. */
export const PLACEMENTS = ['home', 'product', 'cart'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export const BOUGHT_RULES = ['hide', 'allow', 'reorder'] as const;
export const PRICE_REFERENCES = ['none', 'seed', 'customer'] as const;
export const CATEGORY_RULES = ['any', 'chain'] as const;
export const CUSTOMER_FALLBACKS = ['popular', 'newest', 'none'] as const;
export const PRODUCT_FALLBACKS = ['none', 'category'] as const;
export const REPEATS = ['heaviest', 'add'] as const;

const eventWeight = z.number().min(0).max(100);
const percent = z.number().min(0).max(1000);
const atMost = z.number().int().min(1).max(50).nullable();

const placementSchema = z
  .object({
    /** Products in a list. */
    slots: z.number().int().min(1).max(50),
    algorithms: algorithmSettingsSchema,
    /** What the algorithms learn from. */
    learning: z.object({
      events: z.object({ purchase: eventWeight, cart: eventWeight, view: eventWeight }),
      /** Days of history before the present; null for all. */
      windowDays: z.number().int().min(7).max(3650).nullable(),
      halfLifeDays: z.number().int().min(1).max(3650).nullable(),
      repeats: z.enum(REPEATS),
    }),
    /** What a customer has bought: never again, like anything, or once it is usually reordered. */
    bought: z.enum(BOUGHT_RULES),
    filters: z.object({
      /** Leaves out products with less than `minStock` pieces; unknown stock stays. */
      inStock: z.boolean(),
      minStock: z.number().int().min(1).max(1_000_000),
      /** Relative to the product looked at (or the cart), or to what the customer usually pays. */
      price: z.object({ relativeTo: z.enum(PRICE_REFERENCES), below: percent, above: percent }),
      /** Chain: same category as the seed, then its parent and so on until the slots fill. */
      category: z.enum(CATEGORY_RULES),
    }),
    boosts: boostsSchema,
    pins: pinsSchema,
    exclusions: exclusionsSchema,
    /** At most so many of one category (its whole path) or brand; null for any number. */
    caps: z.object({ category: atMost, brand: atMost }),
    /** 0: by score alone; 1: as unlike each other as possible (MMR). */
    diversity: z.number().min(0).max(1),
    fallback: z.object({
      customers: z.enum(CUSTOMER_FALLBACKS),
      /** A product without history takes the mean score of its category, or is not shown. */
      products: z.enum(PRODUCT_FALLBACKS),
    }),
  })
  .refine(({ algorithms }) => ALGORITHMS.some((id) => algorithms[id].weight > 0), {
    path: ['algorithms'],
    message: 'all weights are 0',
  })
  .refine(({ learning: { events } }) => events.purchase > 0 || events.cart > 0 || events.view > 0, {
    path: ['learning', 'events'],
    message: 'all weights are 0',
  })
  .superRefine(({ pins, slots }, context) => {
    pins.forEach((pin, i) => {
      const message = pinProblem(pin, pins.slice(0, i), slots);
      if (message) context.addIssue({ code: 'custom', path: ['pins', i, 'slot'], message });
    });
  });
export type PlacementSettings = z.infer<typeof placementSchema>;

/** Of a home page there is no product to compare with. */
const homeSchema = placementSchema
  .refine(({ filters }) => filters.category === 'any', {
    path: ['filters', 'category'],
    message: 'needs a product',
  })
  .refine(({ filters }) => filters.price.relativeTo !== 'seed', {
    path: ['filters', 'price', 'relativeTo'],
    message: 'needs a product',
  });

const recommendationSettingsSchema = z.object({
  home: homeSchema,
  product: placementSchema,
  cart: placementSchema,
  limits: z.object({
    /** Above so many products EASE takes too long: item neighbours stand in for it, openly. */
    easeItems: z.number().int().min(100).max(8000),
  }),
});
export type RecommendationSettings = z.infer<typeof recommendationSettingsSchema>;

const ALL: PlacementSettings = {
  slots: 10,
  algorithms: DEFAULT_ALGORITHMS,
  learning: {
    events: { purchase: 1, cart: 0, view: 0 },
    windowDays: null,
    halfLifeDays: null,
    repeats: 'heaviest',
  },
  bought: 'hide',
  filters: {
    inStock: true,
    minStock: 1,
    price: { relativeTo: 'none', below: 30, above: 30 },
    category: 'any',
  },
  boosts: [],
  pins: [],
  exclusions: [],
  caps: { category: null, brand: null },
  diversity: 0,
  fallback: { customers: 'popular', products: 'none' },
};

/** What is recommended where: tuned, rehearsed and published by merchandisers. */
export const recommendationPolicy: PolicyDefinition<RecommendationSettings> = {
  id: 'recommendations',
  settingsVersion: 1,
  schema: recommendationSettingsSchema,
  defaults: {
    home: ALL,
    product: { ...ALL, slots: 6, bought: 'allow' },
    cart: { ...ALL, slots: 4, bought: 'allow' },
    limits: { easeItems: 5000 },
  },
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.recommendations/1',
};
