import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own movements of points in a programme that is taken over, as CSV or JSON lines, one row
 * or object each: movement (its number), member (or email, or phone), at, kind (earned, redeemed,
 * expired, adjusted, refunded, clawedBack, opening), points (whole), order, reason, expiresAt.
 * `points`, `kind` and who the member is are needed.
 */
export const huitouPointsHistory: ImportFormat = {
  id: 'huitouPointsHistory',
  matches: (head) => hasOwnColumns('pointsHistory', head),
  plan: (head, shop) => {
    const mapping = ownMapping('pointsHistory', head);
    return planFor({ kind: 'pointsHistory', format: 'huitouPointsHistory', mapping }, head, shop);
  },
};
