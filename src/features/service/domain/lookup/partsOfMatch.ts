import type { MatchedPart } from './lookupTypes.ts';
import type { TermMatch } from './matchTerms.ts';
import type { ReadMessage } from './messageTerms.ts';
import type { IndexedName } from './productIndex.ts';
import { termsOf } from './termsOf.ts';

/** Matched terms as places in the message and the name; those that follow each other on both sides are one. */
export function partsOfMatch(
  { terms }: ReadMessage,
  { field, text }: IndexedName,
  cluster: readonly TermMatch[],
): MatchedPart[] {
  const own = termsOf(text);
  const parts: MatchedPart[] = [];
  let before: TermMatch | undefined;
  for (const match of cluster) {
    const said = terms[match.at];
    const named = own[match.of];
    if (!said || !named || match.at === before?.at) continue;
    const last = parts.at(-1);
    const exact = match.surety === 1;
    if (last && before && match.at === before.at + 1 && match.of === before.of + 1) {
      const joined = { ...last, to: said.to, fieldTo: named.to, exact: last.exact && exact };
      parts[parts.length - 1] = joined;
    } else {
      const { from, to } = said;
      parts.push({ from, to, field, fieldFrom: named.from, fieldTo: named.to, exact });
    }
    before = match;
  }
  return parts;
}
