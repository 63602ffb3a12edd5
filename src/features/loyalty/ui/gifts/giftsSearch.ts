import { z } from 'zod';
import { CATALOGUE_PATH, GIFTS_PATH } from '../../giftPlaces.ts';

/** What of the gifts' pages is in the address: the gift that is open. */
export const giftsSearch = z.object({ gift: z.string().max(60).default('') });

/** Where the stock of a gift is. */
export function giftAddress(gift: string): string {
  return `/${GIFTS_PATH}?${new URLSearchParams({ gift }).toString()}`;
}

/** Where a gift is edited. */
export function editAddress(gift: string): string {
  return `/${CATALOGUE_PATH}?${new URLSearchParams({ gift }).toString()}`;
}
