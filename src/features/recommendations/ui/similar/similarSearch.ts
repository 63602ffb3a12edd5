import { z } from 'zod';
import { SIMILAR_PATH } from '../../recommendationsPlace.ts';

/** What the address of the page says: the product by its id in the shop; '' to choose one. */
export const similarSearch = z.object({ product: z.string().max(400).default('') });

/** What is near a product; without one, the page that asks for it. */
export function similarAddress(product = ''): string {
  if (product === '') return `/${SIMILAR_PATH}`;
  return `/${SIMILAR_PATH}?${new URLSearchParams({ product }).toString()}`;
}
