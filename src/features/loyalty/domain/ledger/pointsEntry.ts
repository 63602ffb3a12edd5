/**
 * Where points can be. `issued` is the control account: what was granted stands there below zero, so
 * that all accounts of a member add up to 0. What a member may spend is `available`; `deficit` is
 * what they owe, below zero, and the next points that become available pay it.
 */
export const ACCOUNTS = [
  'issued',
  'pending',
  'available',
  'reserved',
  'redeemed',
  'expired',
  'clawedBack',
  'deficit',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export type Posting = {
  readonly account: Account;
  /** The lot that the points belong to; null for `deficit`, which belongs to none. */
  readonly lot: string | null;
  /** Added to the account; never 0. */
  readonly points: number;
};

/** What an entry does. */
export type EntryKind =
  /** A new lot. */
  | 'grant'
  /** Pending points of a lot become available. */
  | 'activate'
  | 'expire'
  /** Spent at once. */
  | 'spend'
  /** Kept aside for a redemption that is not through yet. */
  | 'reserve'
  /** A reservation is spent, or comes back. */
  | 'fulfil'
  | 'release'
  /** Spent points come back to their lots. */
  | 'returnSpent'
  /** Granted points are taken back, because what they were granted for was. */
  | 'clawBack'
  /** Points are taken away by hand. */
  | 'deduct';

/** When a lot's points can be spent, epoch ms: from `availableAt` on, and no longer at `expiresAt`. */
export type LotTerms = { readonly availableAt: number; readonly expiresAt: number | null };

/** What a grant was for: so that a refund takes back a share of what was granted at the time. */
export type Earned = {
  /** The amount that earned, minor units. */
  readonly eligible: number;
  /** Id of the published version of the rules; '' for those that hold before any was published. */
  readonly rules: string;
};

/** One transaction of one member. Entries are only ever added; the postings of each add up to 0. */
export type PointsEntry = {
  /**
   * Made from what it is about (`grant:<order>`), so that doing the same again is found out. That of
   * a grant is the name of its lot.
   */
  readonly id: string;
  /** Code of the customer dictionary. */
  readonly member: number;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: EntryKind;
  readonly postings: readonly Posting[];
  /** Of grants. */
  readonly terms?: LotTerms;
  /** Of grants for what was bought: what earned, and under which rules. */
  readonly earned?: Earned;
  /** Why, where somebody gave a reason. */
  readonly note?: string;
  /** Of claw-backs: the lot that was to be taken back, and how much, whether it could be or not. */
  readonly claimed?: { readonly lot: string; readonly points: number };
};

/** Leaves out postings of 0, which say nothing. */
export function postingsOf(all: readonly Posting[]): readonly Posting[] {
  return all.filter(({ points }) => points !== 0);
}
