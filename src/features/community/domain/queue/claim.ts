/** Somebody looks at an item, so that nobody else does meanwhile. */
export type Claim = {
  readonly item: string;
  /** Who, and in which tab: a second tab of one's own is somebody else. */
  readonly holder: string;
  /** Epoch ms of the last sign of life. */
  readonly seenAt: number;
};

/**
 * Ms without a sign of life after which an item is free again: a closed tab must not keep it. After
 * Viafoura's four minutes of idleness.
 */
export const CLAIM_TIMEOUT = 240_000;

export type ClaimState =
  | { readonly kind: 'free' }
  | { readonly kind: 'mine' }
  /** `until`, epoch ms, unless they show signs of life. */
  | { readonly kind: 'taken'; readonly holder: string; readonly until: number };

/** Whether an item may be taken. @param now epoch ms */
export function claimState(
  claim: Claim | null,
  holder: string,
  now: number,
  timeout = CLAIM_TIMEOUT,
): ClaimState {
  if (claim?.holder === holder) return { kind: 'mine' };
  if (!claim || now - claim.seenAt >= timeout) return { kind: 'free' };
  return { kind: 'taken', holder: claim.holder, until: claim.seenAt + timeout };
}

/**
 * The next item for somebody: the first in the queue's order that nobody else looks at.
 * @param queue ids, the most urgent first
 */
export function nextUnclaimed(
  queue: readonly string[],
  claims: readonly Claim[],
  holder: string,
  now: number,
  timeout = CLAIM_TIMEOUT,
): string | null {
  const claimOf = new Map(claims.map((claim) => [claim.item, claim]));
  const free = (id: string) =>
    claimState(claimOf.get(id) ?? null, holder, now, timeout).kind !== 'taken';
  return queue.find(free) ?? null;
}
