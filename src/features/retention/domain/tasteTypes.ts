import type { DataSpan } from './retentionTypes.ts';

/** Groups of customers by the days on which they ordered, over all of the history. */
export const CUSTOMER_GROUPS = ['all', 'new', 'returning', 'loyal'] as const;
export type CustomerGroup = (typeof CUSTOMER_GROUPS)[number];

/** What taste is told by. */
export const TASTE_KINDS = ['category', 'brand', 'price'] as const;
export type TasteKind = (typeof TASTE_KINDS)[number];

/** One value and how much the customers like it: means of the customers' own shares of lines. */
export type TasteRow = {
  /** Category, brand, or place of the price band from 0, the cheapest; '' for "not stated". */
  readonly value: string;
  /** Mean share, 0 to 1, of the group's customers and of all customers; NaN where there are none. */
  readonly group: number;
  readonly all: number;
  /** Customers with a line of it. */
  readonly groupBuyers: number;
  readonly allBuyers: number;
  /** group − all with its 95 % interval; NaN where there is nobody to compare with. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the interval leaves 0 out. */
  readonly distinct: boolean;
};

export type TasteTable = {
  readonly kind: TasteKind;
  /** Customers with a line that has a value of this kind. */
  readonly groupSize: number;
  readonly allSize: number;
  /** Values that the group likes most first; at most `MOST_TASTE_ROWS`. */
  readonly rows: readonly TasteRow[];
  /** Values that are not in the list. */
  readonly more: number;
};

export type GroupTaste = {
  readonly span: DataSpan;
  readonly group: number;
  readonly customers: number;
  /** Null where lines of every age weigh the same. */
  readonly halfLifeDays: number | null;
  readonly tables: readonly TasteTable[];
};

/** Values listed of one kind. */
export const MOST_TASTE_ROWS = 200;
