/** Rows of draws among a shop's customers. */

/** A kind of prize; the list of a draw has the highest first. */
export type Prize = {
  readonly id: string;
  readonly name: string;
  /** At least 1. */
  readonly pieces: number;
};

/** A prize that may come from the catalogue of points and gifts. */
export type StockedPrize = Prize & {
  /** Id of the gift; '' or missing for what the shop hands out otherwise. */
  readonly gift?: string | undefined;
};

/** Somebody who wants to take part, as a list, a file or the members of a group give it. */
export type Candidate = {
  readonly id: string;
  /** Chances asked for; whole. */
  readonly weight: number;
  /** The same for those of one household or phone; '' where unknown. In records a label, no number. */
  readonly household: string;
  /** Civil day of joining; null where unknown. */
  readonly joined: number | null;
};

export type EntryRules = {
  /** Most chances of one person; 0 for no cap. */
  readonly mostWeight: number;
  /** Whole days of membership at least, on the day the list is frozen; 0 asks for none. */
  readonly leastDays: number;
  /** Winners of so many draws before this one sit out; 0 for none. */
  readonly coolDown: number;
  /** Whether one person's lines add up, or only the first counts. */
  readonly repeats: 'add' | 'first';
};

/**
 * `weighted`: HMAC-SHA256 of a committed seed and a public value, by weight. `rfc3797`: public numbers
 * alone, everyone alike.
 */
export const DRAW_METHODS = ['weighted', 'rfc3797'] as const;
export type DrawMethod = (typeof DRAW_METHODS)[number];

/**
 * Where the randomness comes from that nobody in the shop can choose: named before the draw, known
 * only after the list was frozen.
 */
export type PublicSource =
  | { readonly kind: 'drand'; readonly round: number }
  /** A lottery's numbers, an index at closing, a phrase that a member of the group says. */
  | { readonly kind: 'other'; readonly name: string; readonly address: string };

/** A step leads only to the next: what was published cannot be changed any more. */
export const DRAW_PHASES = ['draft', 'frozen', 'announced', 'drawn', 'cancelled'] as const;
export type DrawPhase = (typeof DRAW_PHASES)[number];

/** A draw. Who wins is not stored: it follows from the list, the seed and the public value. */
export type DrawRow = {
  /** `draw:<request>`. */
  readonly id: string;
  readonly name: string;
  readonly phase: DrawPhase;
  readonly method: DrawMethod;
  readonly prizes: readonly StockedPrize[];
  /** Most prizes of a household; 0 for no cap. */
  readonly groupCap: number;
  readonly rules: EntryRules;
  readonly candidates: readonly Candidate[];
  /** Ids of staff and others who may not take part. */
  readonly excluded: readonly string[];
  /** The canonical list, and epoch ms of its freezing; '' and null in a draft. */
  readonly list: string;
  readonly frozenAt: number | null;
  /** 32 bytes, lower-case hex; '' in a draft, and for `rfc3797`. */
  readonly seed: string;
  readonly source: PublicSource | null;
  /** Epoch ms at which staff said that list and commitment are published. */
  readonly announcedAt: number | null;
  /** The public value (for `rfc3797` the key string); '' before the draw. */
  readonly value: string;
  readonly drawnAt: number | null;
  /** Ids of entries that gave their prize up, in the order of time. */
  readonly forfeits: readonly string[];
  /** Why it was called off; '' where it was not. */
  readonly reason: string;
  /** Epoch ms of the last change, and who made it. */
  readonly at: number;
  readonly by: string;
};
