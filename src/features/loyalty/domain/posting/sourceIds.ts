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
 * Id of the lot of a featured post. One whose points were taken back and that is featured again gets a
 * lot of its own, as a lot's name is used once.
 *
 * @param round from 1
 */
export function lotOfPost(post: string, round: number): string {
  return round === 1 ? `share:${post}` : `share:${post}:${round}`;
}

/** The post that a lot was given for; undefined for lots of anything else. */
export function postOfLot(lot: string): string | undefined {
  return lot.startsWith('share:post:') ? lot.split(':').slice(1, 3).join(':') : undefined;
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
