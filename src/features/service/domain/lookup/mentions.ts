import type { FoundCard } from './lookupParams.ts';

/** From here on a part of a name stands under a message on its own: two words of four, one rare of two. */
const SURE = 0.55;

/**
 * What is shown under each message of a conversation: products that are named surely, each under the
 * first message that names it.
 *
 * @param found by message, in the order of the conversation
 */
export function mentions(found: readonly (readonly FoundCard[])[]): FoundCard[][] {
  const seen = new Set<string>();
  return found.map((cards) => {
    const fresh = cards.filter(({ how, score, product: { id } }) => {
      const sure = how === 'sku' || how === 'link' || how === 'name' || score >= SURE;
      return sure && !seen.has(id);
    });
    for (const { product } of fresh) seen.add(product.id);
    return fresh;
  });
}
