import { z } from 'zod';
import type { FoundProduct } from './lookupTypes.ts';

/** Of a message, in UTF-16 units; what is longer is cut before it is asked for. */
export const LONGEST_MESSAGE = 2000;

const message = z.string().max(LONGEST_MESSAGE);

export const lookupParamsSchema = z.object({
  messages: z.array(message).max(2000),
  /** Products of one message. */
  most: z.int().min(1).max(50),
});
export type LookupParams = z.infer<typeof lookupParamsSchema>;

/** What a card of a product shows. */
export type ProductCard = {
  readonly id: string;
  /** '' where nobody has named it. */
  readonly name: string;
  readonly otherName: string;
  /** Levels joined by " > "; '' where there is none. */
  readonly category: string;
  readonly brand: string;
  readonly tags: string;
  /** Minor units; null where unknown. */
  readonly price: number | null;
  readonly currency: string | null;
  /** Pieces; null where unknown. */
  readonly stock: number | null;
  /** How it begins, as plain text; '' where there is none. Then that in the shop's other language. */
  readonly description: string;
  readonly otherDescription: string;
};

export type FoundCard = Omit<FoundProduct, 'product'> & { readonly product: ProductCard };
