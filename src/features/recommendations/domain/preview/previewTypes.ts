import { z } from 'zod';
import type { AlgorithmId } from '../settings/algorithmSettings.ts';
import { PLACEMENTS, recommendationPolicy } from '../settings/recommendationSettings.ts';
import type { RuleRef } from '../rehearsal/rehearsalTypes.ts';

const settings = recommendationPolicy.schema;
const code = z.number().int().min(0);

export const previewParamsSchema = z.object({
  live: settings,
  draft: settings,
  placement: z.enum(PLACEMENTS),
  /** Dictionary code of the customer; null for nobody in particular. */
  customer: code.nullable(),
  /** Dictionary codes of the product looked at or of the cart; for home a made-up history. */
  products: z.array(code).max(100),
  zone: z.string(),
  at: z.number(),
});
export type PreviewParams = z.infer<typeof previewParamsSchema>;

/** A product as shown: id and name from the shop's data. */
export type PreviewProduct = {
  readonly product: number;
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly brand: string;
  /** Minor units; null where unknown. */
  readonly price: number | null;
  readonly stock: number | null;
};

/** Why an item stands where it stands. */
export type PreviewReason = {
  /** Parts of the score in standard deviations × weight, greatest first; boosts add the rest. */
  readonly parts: readonly { readonly algorithm: AlgorithmId; readonly value: number }[];
  /** Owned products that added most, greatest first (three at most); share of what all added. */
  readonly because: readonly {
    readonly product: PreviewProduct;
    readonly algorithm: AlgorithmId;
    readonly share: number;
  }[];
  /** Rules that moved it, and by how many places: positive is up; null: it is there only by the rule. */
  readonly rules: readonly { readonly rule: RuleRef; readonly places: number | null }[];
};

export type PreviewItem = PreviewProduct & {
  /** From 1. */
  readonly rank: number;
  /** Rank in the other list; null where it is not in it. */
  readonly otherRank: number | null;
  readonly score: number;
  readonly pinned: boolean;
  /** Put there because the algorithms knew nothing. */
  readonly fallback: boolean;
  readonly reason: PreviewReason;
};

export type PreviewList = {
  readonly items: readonly PreviewItem[];
  readonly slots: number;
  /** The whole list is the fall-back: nothing is known of this customer. */
  readonly fallback: boolean;
};

export type PreviewResult = {
  readonly customer: {
    readonly code: number;
    readonly orders: number;
    /** Epoch ms of the last order. */
    readonly lastOrder: number | null;
  } | null;
  /** What is known: newest first, at most 50, with how often and when last. */
  readonly history: readonly (PreviewProduct & {
    readonly times: number;
    readonly lastAt: number | null;
  })[];
  readonly live: PreviewList;
  readonly draft: PreviewList;
};

export const changedCustomersParamsSchema = z.object({
  live: settings,
  draft: settings,
  placement: z.enum(PLACEMENTS),
  zone: z.string(),
  at: z.number(),
});
export type ChangedCustomersParams = z.infer<typeof changedCustomersParamsSchema>;

/** Customers by how much their list changes, most first; `moved` is the share of slots that differ. */
export type ChangedCustomers = {
  readonly customers: readonly { readonly code: number; readonly moved: number }[];
  readonly of: number;
};

export const customerSearchParamsSchema = z.object({
  /** Part of the customer's id in the shop; '' gives those with most orders. */
  query: z.string().max(200),
  limit: z.number().int().min(1).max(50),
});
export type CustomerSearchParams = z.infer<typeof customerSearchParamsSchema>;

/** A customer by code; who that is, the page asks for by itself, masked. */
export type FoundCustomer = { readonly code: number; readonly orders: number };

/** Values that settings can name: for choosing categories and brands in the form. */
export type ChoiceValues = {
  /** Paths of categories, parents included, and brands; most products first. */
  readonly categories: readonly { readonly value: string; readonly products: number }[];
  readonly brands: readonly { readonly value: string; readonly products: number }[];
  readonly products: number;
  readonly outsideModels: readonly string[];
};
