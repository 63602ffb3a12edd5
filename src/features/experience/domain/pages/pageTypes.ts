import { z } from 'zod';

/**
 * What a product's page should have, with its weight in the score: what keeps people from buying at all
 * (price, stock, pictures) weighs three, what they look for before they do two, the rest one.
 */
export const PAGE_WEIGHTS = {
  pictures: 3,
  price: 3,
  stock: 3,
  description: 2,
  promise: 2,
  reviews: 2,
  otherName: 1,
  otherDescription: 1,
  sizes: 1,
  questions: 1,
} as const;
export type PageCheck = keyof typeof PAGE_WEIGHTS;
export const PAGE_CHECKS = [
  'pictures',
  'price',
  'stock',
  'description',
  'promise',
  'reviews',
  'otherName',
  'otherDescription',
  'sizes',
  'questions',
] as const satisfies readonly PageCheck[];

/** Fewer pictures are a gap. */
export const PICTURES_WANTED = 3;
/** Shorter descriptions are a gap, letters. */
export const LETTERS_WANTED = 30;
/** Pages that are listed. */
export const MOST_PAGES = 300;

export const pageParamsSchema = z.object({
  /** Days before the newest event in which views count; null for all. */
  days: z.number().int().min(1).nullable(),
  /** Only pages that lack this. */
  missing: z.literal(PAGE_CHECKS).nullable(),
  /** Only pages of this category, by its top level; null for all. */
  category: z.string().nullable(),
  /** Epoch ms; what is said to have happened later does not count. */
  now: z.number(),
});
export type PageParams = z.infer<typeof pageParamsSchema>;

export type ProductPage = {
  /** Code of the product. */
  readonly product: number;
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** 0 to 100: weights of what is there ÷ weights of what is known; NaN where nothing is. */
  readonly score: number;
  readonly missing: readonly PageCheck[];
  /** What no file of the product says. */
  readonly unknown: readonly PageCheck[];
  readonly views: number;
  /** Times that it was put in a cart. */
  readonly carts: number;
  /** NaN where missing; in `currency`. */
  readonly price: number;
  readonly currency: string;
  readonly stock: number;
};

export type PageReport = {
  /** What is asked for, by views × gap, the largest first; `MOST_PAGES` at most. */
  readonly pages: readonly ProductPage[];
  readonly found: number;
  /** All products, whatever was asked for. */
  readonly products: number;
  /** Mean of the scores of what is asked for, each page the same; NaN for none. */
  readonly meanScore: number;
  /** The same, each page by its views. */
  readonly viewedScore: number;
  /** Of all products. */
  readonly checks: readonly {
    readonly check: PageCheck;
    readonly missing: number;
    readonly known: number;
  }[];
  /** Top levels of categories, by name. */
  readonly categories: readonly string[];
  /** Whether there are any views. */
  readonly viewed: boolean;
  /** Views count from here, epoch ms; null for all. */
  readonly from: number | null;
};
