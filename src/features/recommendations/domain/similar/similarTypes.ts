import { z } from 'zod';
import type { PreviewProduct } from '../preview/previewTypes.ts';

export const similarParamsSchema = z.object({ product: z.number().int().min(0) });
export type SimilarParams = z.infer<typeof similarParamsSchema>;

/** Products near one product, with the evidence. */
export type SimilarProducts = {
  readonly product: PreviewProduct;
  /** Customers who bought it, of all who bought anything. */
  readonly buyers: number;
  readonly customers: number;
  /** By cosine similarity of who bought them. */
  readonly similar: readonly SimilarRow[];
  /** By co-buyers in the same order. */
  readonly together: readonly SimilarRow[];
};

export type SimilarRow = {
  readonly product: PreviewProduct;
  /** Customers (similar) or orders (together) that have both. */
  readonly both: number;
  /** Those that have this one. */
  readonly other: number;
  readonly similarity: number;
  /** How many times as often as if the two had nothing to do with each other, with 95 % interval. */
  readonly lift: { readonly value: number; readonly lower: number; readonly upper: number };
};

export const productSearchParamsSchema = z.object({
  query: z.string().max(200),
  limit: z.number().int().min(1).max(50),
});
export type ProductSearchParams = z.infer<typeof productSearchParamsSchema>;
