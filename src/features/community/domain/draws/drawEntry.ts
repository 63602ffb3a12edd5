/** One chance in a draw: a person, who can win once at most. */
export type DrawEntry = {
  /** What the public list shows: a nickname, a masked number. Unique, as `readableId` gives it. */
  readonly id: string;
  /** Whole, from 1 to `MOST_WEIGHT`: twice the weight is twice the chance to be drawn next. */
  readonly weight: number;
  /**
   * Those with the same share one household or phone, and so one cap; '' for nobody else. A label
   * that says nothing by itself ("h1"), since it is published too.
   */
  readonly group: string;
};

export const MOST_WEIGHT = 1_000_000;
/** Weights of so many add up to less than 2^53, and the page that verifies them still opens. */
export const MOST_ENTRIES = 20_000;
/** UTF-16 code units. */
export const LONGEST_ID = 120;
