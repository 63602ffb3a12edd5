import type { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { CLAIM_TIMEOUT, claimState, type Claim } from '../../domain/queue/claim.ts';

/*
 * Who looks at which item: no record but a courtesy between tabs of this computer, so it is written without
 * the audit trail, and nothing depends on it: a decision is made once in any case.
 */

/** Takes an item, or shows a sign of life. @returns whether it is one's own now */
export async function takeClaim(
  db: WorkspaceDb,
  item: string,
  holder: string,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.moderationClaims, async () => {
    const known = (await db.moderationClaims.get(item)) ?? null;
    if (claimState(known, holder, now).kind === 'taken') return false;
    await db.moderationClaims.put({ item, holder, seenAt: now });
    return true;
  });
}

/** Lets all of a holder's items go, and clears away what timed out. */
export async function releaseClaims(db: WorkspaceDb, holder: string, now: number): Promise<void> {
  await db.moderationClaims
    .filter((claim) => claim.holder === holder || now - claim.seenAt >= CLAIM_TIMEOUT)
    .delete();
}

/** Lets go what some holders had. */
export async function dropClaims(
  db: WorkspaceDb,
  isGone: (holder: string) => boolean,
): Promise<void> {
  await db.moderationClaims.filter(({ holder }) => isGone(holder)).delete();
}

/** Those that hold. */
export async function heldClaims(db: WorkspaceDb): Promise<Claim[]> {
  return db.moderationClaims.toArray();
}
