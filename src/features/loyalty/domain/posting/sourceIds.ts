import type { Trigger } from '../rules/triggers.ts';

const EARNED = 'earn:';

/** Id of the lot that an order earns. */
export function lotOfOrder(order: string): string {
  return `${EARNED}${order}`;
}

/** The order that earned a lot; of other lots their id. */
export function orderOfLot(lot: string): string {
  return lot.startsWith(EARNED) ? lot.slice(EARNED.length) : lot;
}

/** Id of what an order was paid with points. */
export function spendingOfOrder(order: string): string {
  return `pay:${order}`;
}

/**
 * Id of the lot of what is no purchase. A birthday comes once a year, everything else once for what it
 * is about. Customers stand as codes: who they are is in the customer dictionary alone.
 */
export function lotOfOccasion(trigger: Trigger, source: number, day: number): string {
  if (trigger !== 'birthday') return `${trigger}:${source}`;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return `${trigger}:${source}:${year}`;
}
