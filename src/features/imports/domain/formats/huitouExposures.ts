import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own log of recommendations shown, as CSV or JSON lines, one row for each product of each
 * list: exposure (number of the list), at, customer, visitor, product, position (from 1), placement
 * (home, product, cart, other), version (of the policy, or any label), clicked, bought (yes or no),
 * amount of what was bought, currency, feedback (helpful, notInterested). `product`, `clicked` and
 * one of exposure, visitor, customer are needed. In JSON lines a line may also be a whole list, its
 * products as objects in `lines`.
 */
export const huitouExposures: ImportFormat = {
  id: 'huitouExposures',
  matches: (head) => hasOwnColumns('exposures', head),
  plan: (head, shop) => {
    const mapping = ownMapping('exposures', head);
    return planFor({ kind: 'exposures', format: 'huitouExposures', mapping }, head, shop);
  },
};
