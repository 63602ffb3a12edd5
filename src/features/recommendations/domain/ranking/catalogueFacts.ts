import type { ItemFacts } from '../history/itemFacts.ts';
import type { CategoryTree } from './categoryTree.ts';

/** What ranking looks at beside scores; built once for a moment in the history. */
export type CatalogueFacts = {
  readonly items: ItemFacts;
  readonly tree: CategoryTree;
  /** Dictionary code of a brand; -1 where no product has it. */
  readonly brandOf: (name: string) => number;
  /** Place of a product by its id in the shop; -1 where there is none. */
  readonly productOf: (id: string) => number;
  /** Place of a customer by its id in the shop; -1 where there is none. */
  readonly customerOf: (id: string) => number;
  /** Pieces sold a day, over the last `COVER_DAYS`. */
  readonly soldPerDay: Float64Array;
  /** Ms after which a product is usually bought again; NaN where nobody knows. */
  readonly reorderAfter: Float64Array;
  /** What a customer usually pays for a piece, minor units, by place; NaN where unknown. */
  readonly usualPrice: Float64Array;
  /** Products that anybody asked for, most first: what fills a list when nothing else does. */
  readonly popular: Int32Array;
  /** Products that staff's customers said they do not want: by place of the customer. */
  readonly notInterested: ReadonlyMap<number, Int32Array>;
  /** How alike two products are, from 0 to 1. */
  readonly likeness: (a: number, b: number) => number;
};

/** Days of sales that tell how long stock lasts. */
export const COVER_DAYS = 90;
