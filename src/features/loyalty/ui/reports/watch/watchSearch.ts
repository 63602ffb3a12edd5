import { z } from 'zod';
import { WATCH_PATH } from '../../../loyaltyPlace.ts';

export const WATCH_LISTS = ['refunded', 'referrals', 'expiring'] as const;
export type WatchList = (typeof WATCH_LISTS)[number];

/** What of the page is in the address: the list that is shown. */
export const watchSearch = z.object({ list: z.enum(WATCH_LISTS).default('refunded') });

/** Where the rows behind an attention item are. */
export function watchAddress(list: WatchList): string {
  return `/${WATCH_PATH}?${new URLSearchParams({ list }).toString()}`;
}
