import type { Lot, MemberPoints } from './memberPoints.ts';

/**
 * Lots in the order in which they are spent: those that expire soonest first, those that never
 * expire last; of equals the one that became available first, then by id.
 *
 * Source: Setono/sylius-loyalty-plugin LotReplayer; Odoo loyalty_history.redeem_loyalty_points.
 */
export function inConsumptionOrder({ lots }: MemberPoints): Lot[] {
  return [...lots.values()].filter(({ available }) => available > 0).sort(bySoonest);
}

function bySoonest(a: Lot, b: Lot): number {
  const expiry = (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity);
  // ∞ − ∞ is no number: neither expires.
  if (expiry !== 0 && !Number.isNaN(expiry)) return expiry;
  if (a.availableAt !== b.availableAt) return a.availableAt - b.availableAt;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
