import { ACCOUNTS, type EntryKind } from '../ledger/pointsEntry.ts';

/** Kinds of entries by their place, which is stored: new ones go to the end. */
export const ENTRY_KINDS = [
  'grant',
  'activate',
  'expire',
  'spend',
  'reserve',
  'fulfil',
  'release',
  'returnSpent',
  'clawBack',
  'deduct',
] as const satisfies readonly EntryKind[];

/** Accounts by their place, and one more for what a claw-back was to take, which is no account. */
export const CLAIMED = ACCOUNTS.length;

/**
 * Entries that were booked together, in columns: at most `PART_ENTRIES` of them. Lots are numbered
 * through the whole ledger, in the order in which they were granted.
 */
export type LedgerPart = {
  readonly entries: number;
  /** By entry: code of the customer dictionary. */
  readonly members: Int32Array<ArrayBuffer>;
  /** By entry: epoch ms. */
  readonly at: Float64Array<ArrayBuffer>;
  /** By entry: place in `ENTRY_KINDS`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** By entry: where its postings begin; one more than there are entries. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** By entry: its id; '' where that follows from kind and lot. One after another: see `textOf`. */
  readonly idText: string;
  readonly idOffsets: Uint32Array<ArrayBuffer>;
  /** By entry: the reason that somebody gave. */
  readonly noteText: string;
  readonly noteOffsets: Uint32Array<ArrayBuffer>;
  /** By entry: a check sum of all the rest of it, so that a damaged one can be named. */
  readonly checks: Int32Array<ArrayBuffer>;
  /** By posting: place in `ACCOUNTS`, or `CLAIMED`. */
  readonly accounts: Uint8Array<ArrayBuffer>;
  /** By posting: number of its lot; -1 for `deficit`. */
  readonly lots: Int32Array<ArrayBuffer>;
  /** By posting. */
  readonly points: Int32Array<ArrayBuffer>;
  /** Number of the first lot granted here; the lots of its grants follow in their order. */
  readonly firstLot: number;
  /** By lot granted here: epoch ms; NaN for points that never expire. */
  readonly availableAt: Float64Array<ArrayBuffer>;
  readonly expiresAt: Float64Array<ArrayBuffer>;
  /** By lot granted here: the amount that earned, minor units; NaN where nothing was bought. */
  readonly eligible: Float64Array<ArrayBuffer>;
  /** By lot granted here: place in `versions`; -1 where nothing was bought. */
  readonly rules: Int32Array<ArrayBuffer>;
  /** Ids of published versions of the rules. */
  readonly versions: readonly string[];
};

/** Entries of a full part. */
export const PART_ENTRIES = 65_536;

/** Names of the columns that are arrays, in the order in which they are hashed. */
export const PART_ARRAYS = [
  'members',
  'at',
  'kinds',
  'starts',
  'idOffsets',
  'noteOffsets',
  'checks',
  'accounts',
  'lots',
  'points',
  'availableAt',
  'expiresAt',
  'eligible',
  'rules',
] as const satisfies readonly (keyof LedgerPart)[];
