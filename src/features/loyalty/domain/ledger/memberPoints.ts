import type { LotTerms } from './pointsEntry.ts';

/** Points that were granted together, and where they are now. */
export type Lot = LotTerms & {
  readonly id: string;
  readonly granted: number;
  readonly pending: number;
  readonly available: number;
  readonly reserved: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly clawedBack: number;
  /** Claw-backs that were due, also what could not be taken. */
  readonly claimed: number;
  /** The amount that earned it, minor units; null where nothing was bought. */
  readonly eligible: number | null;
};

/** What a member's entries add up to. */
export type MemberPoints = {
  /** By id, in the order in which they were granted. */
  readonly lots: ReadonlyMap<string, Lot>;
  /** At most 0. */
  readonly deficit: number;
};

export const NO_POINTS: MemberPoints = { lots: new Map(), deficit: 0 };

/** What a member can spend; below zero where they owe. */
export function balanceOf({ lots, deficit }: MemberPoints): number {
  let sum = deficit;
  for (const { available } of lots.values()) sum += available;
  return sum;
}

/** Points that wait for their return window to end. */
export function pendingOf({ lots }: MemberPoints): number {
  let sum = 0;
  for (const { pending } of lots.values()) sum += pending;
  return sum;
}

/** Available points that are gone at an instant (epoch ms) if nobody spends them before. */
export function expiringBy({ lots }: MemberPoints, instant: number): number {
  let sum = 0;
  for (const { available, expiresAt } of lots.values()) {
    if (expiresAt !== null && expiresAt <= instant) sum += available;
  }
  return sum;
}
