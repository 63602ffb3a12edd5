/** Rows of points and of gifts, as `workspaceDb.ts` stores them. */

/**
 * The points ledger has one truth in two speeds: entries that were booked in bulk are columns
 * (`pointsParts`), with what they add up to in chunks of members (`pointsBalances`); entries that
 * staff made one by one since are rows (`pointsEntries`), which the next bulk booking moves into
 * columns. Members are codes of the customer dictionary.
 */
export type PointsStateRow = {
  readonly key: string;
  /** Grows by one with every booking: whoever reads more than one table can tell a change. */
  readonly sequence: number;
  /** Lots in parts. */
  readonly lots: number;
  /** Parts, and the hash of the last of them; '' for none. */
  readonly parts: number;
  readonly head: string;
  /** Epoch ms of the last booking. */
  readonly bookedAt: number;
  /** Epoch ms from which on purchases earn; null until the first posting settles it. */
  readonly since: number | null;
  /** Epoch ms up to which every member's points have been let expire and become available. */
  readonly through: number;
};

export type PointsEntryRow = {
  readonly id: string;
  readonly member: number;
  /** The booking that it was part of, in the ledger's order. */
  readonly sequence: number;
  /** Validated by the feature that wrote it. */
  readonly entry: unknown;
  readonly by: string;
  /** Of the last row of the member before this one; '' for the first since the last bulk booking. */
  readonly previous: string;
  readonly hash: string;
};

export type PointsPartRow = {
  /** From 1. */
  readonly part: number;
  readonly sequence: number;
  /** What booked it: 'opening', 'post'. */
  readonly source: string;
  /** Epoch ms. */
  readonly bookedAt: number;
  readonly by: string;
  readonly previous: string;
  readonly hash: string;
  readonly entries: number;
  readonly members: Int32Array<ArrayBuffer>;
  readonly at: Float64Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  readonly noteText: string;
  readonly noteOffsets: Uint32Array<ArrayBuffer>;
  readonly checks: Int32Array<ArrayBuffer>;
  readonly accounts: Uint8Array<ArrayBuffer>;
  readonly lots: Int32Array<ArrayBuffer>;
  readonly points: Int32Array<ArrayBuffer>;
  readonly firstLot: number;
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  readonly eligible: Float64Array<ArrayBuffer>;
  readonly rules: Int32Array<ArrayBuffer>;
  readonly versions: readonly string[];
};

export type PointsBalanceRow = {
  /** The number of the chunk, as text. */
  readonly id: string;
  readonly chunk: number;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly deficits: Int32Array<ArrayBuffer>;
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  readonly eligible: Float64Array<ArrayBuffer>;
  readonly points: Int32Array<ArrayBuffer>;
};

/** Something that happened to a gift's stock; only ever added. What they add up to is the stock. */
export type StockMovementRow = {
  /** `receive:<request>`, or `<kind>:<redemption or prize>:<round>`: so that twice is once. */
  readonly id: string;
  /** Id of the gift in the catalogue. */
  readonly gift: string;
  readonly kind:
    'received' | 'writtenOff' | 'reserved' | 'released' | 'sent' | 'recalled' | 'returned';
  /** Pieces, above 0; the kind says where they go. */
  readonly quantity: number;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  readonly note: string;
};

/** A code of a gift. Who holds it is said by `redemption`, and it never goes to a second one once shown. */
export type CouponCodeRow = {
  readonly code: string;
  readonly gift: string;
  /** The gift's id while nobody holds the code, else '': the index that free ones are found by. */
  readonly pool: string;
  /** Id of the redemption or of the prize handed out that holds it; '' for none. */
  readonly redemption: string;
  readonly addedAt: number;
  readonly by: string;
};

/** A gift that a member asked for. */
export type RedemptionRow = {
  /** `redeem:<request>`. */
  readonly id: string;
  /** Code of the customer dictionary. */
  readonly member: number;
  readonly gift: string;
  readonly state: 'reserved' | 'fulfilled' | 'cancelled' | 'expired' | 'returned';
  /** The price that was paid, and the version of the catalogue that it is from. */
  readonly points: number;
  readonly catalogue: string;
  /** From 1; grows when it is taken up again after it was settled. */
  readonly round: number;
  /** Points of which lots are kept aside, or were spent. */
  readonly held: readonly { readonly lot: string; readonly points: number }[];
  /** Epoch ms: made; kept aside, and until when; settled, null while it is not. */
  readonly at: number;
  readonly reservedAt: number;
  readonly expiresAt: number;
  readonly settledAt: number | null;
  readonly by: string;
  readonly tracking: string;
  /** Epoch ms at which its code was shown, which happens once; null for not yet. */
  readonly shownAt: number | null;
};
