import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own points of members when a running programme is taken over, as CSV or JSON lines, one
 * row for each lot, or for each member where only the balance is known: member (or email, or phone,
 * which then is the member's key), points (left of the lot, whole), earnedAt, pendingUntil,
 * expiresAt (a date without a time is the last day), balance (of the member, on any of the rows),
 * tier, joinedAt. `points` or `balance` is needed. In JSON lines a line may also be a member, the
 * lots as objects in `lines`.
 */
export const huitouOpeningPoints: ImportFormat = {
  id: 'huitouOpeningPoints',
  matches: (head) => hasOwnColumns('openingPoints', head),
  plan: (head, shop) => {
    const mapping = ownMapping('openingPoints', head);
    return planFor({ kind: 'openingPoints', format: 'huitouOpeningPoints', mapping }, head, shop);
  },
};
