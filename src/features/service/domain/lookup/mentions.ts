import type { FoundCard } from './lookupParams.ts';
import type { MatchedPart } from './lookupTypes.ts';

/** From here on a part of a name stands under a message on its own: two words of four, one rare of two. */
const SURE = 0.55;

/**
 * What is shown under each message of a conversation: products that are named surely, each under the
 * first message that names it. Words of a number, link or whole name are about that product: others
 * need words besides these.
 *
 * @param found by message, in the order of the conversation
 */
export function mentions(found: readonly (readonly FoundCard[])[]): FoundCard[][] {
  const seen = new Set<string>();
  return found.map((cards) => {
    const certain = cards.filter(isCertain).flatMap(({ parts }) => parts);
    const isSaid = ({ from, to }: MatchedPart) =>
      certain.some((part) => part.from <= from && to <= part.to);
    const fresh = cards.filter((card) => {
      const sure = isCertain(card) || (card.score >= SURE && !card.parts.every(isSaid));
      return sure && !seen.has(card.product.id);
    });
    for (const { product } of fresh) seen.add(product.id);
    return fresh;
  });
}

function isCertain({ how }: FoundCard): boolean {
  return how === 'sku' || how === 'link' || how === 'name';
}
