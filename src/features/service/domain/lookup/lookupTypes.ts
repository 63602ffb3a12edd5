/** A product as messages may name it. */
export type NamedProduct = {
  /** Its number in the shop: SKU, article number. */
  readonly id: string;
  /** '' where nobody has named it. */
  readonly name: string;
  /** In the shop's other language; '' where there is none. */
  readonly otherName: string;
};

/** By what a message names a product, the most certain first. */
export const MATCH_KINDS = ['sku', 'link', 'name', 'part', 'misspelt'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export type MatchField = 'id' | 'name' | 'otherName';

/** A place in the message, and the place in a field of the product that it matches. UTF-16 units. */
export type MatchedPart = {
  readonly from: number;
  readonly to: number;
  readonly field: MatchField;
  readonly fieldFrom: number;
  readonly fieldTo: number;
  /** Whether both say the same, letter by letter (but for case, width, accents and a plural s). */
  readonly exact: boolean;
};

/** A product that a message may mean. */
export type FoundProduct = {
  /** Place in the list that the index was built from. */
  readonly product: number;
  /** Above 0, at most 1. */
  readonly score: number;
  readonly how: MatchKind;
  /** In the order of the message. */
  readonly parts: readonly MatchedPart[];
};
