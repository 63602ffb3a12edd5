import type { History } from '../algorithms/model.ts';

/** One list to be made: for whom, beside what, and what they have already. */
export type ListRequest = {
  /** What the algorithms score from: of the customer, or of the product or cart beside it. */
  readonly history: History;
  /** Products looked at or in the cart; none on a home page. They are never recommended. */
  readonly seeds: Int32Array;
  /** What the customer has bought, and when last (epoch ms); in the same order. */
  readonly owned: { readonly items: Int32Array; readonly lastAt: Float64Array };
  /** Epoch ms. */
  readonly at: number;
};
