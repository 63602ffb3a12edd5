import type { DemoProduct } from './catalogue.ts';

/** What the lives of customers are drawn from. */
export type LivesOptions = {
  readonly seed: number;
  readonly lines: number;
  /** First civil day, and the first one that is not the world's any more. */
  readonly from: number;
  readonly until: number;
  /** Epoch ms. */
  readonly end: number;
  readonly products: readonly DemoProduct[];
};
