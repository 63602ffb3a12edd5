import type { ListedAuthor } from './deskAuthors.ts';
import type { MergedIdentity } from './mergedIdentity.ts';

/** The persons of chosen authors without those: who is left stays one person, nobody left is none. */
export function separated(
  authors: readonly ListedAuthor[],
  chosen: readonly string[],
): MergedIdentity[] {
  const persons = new Map<string, MergedIdentity>();
  for (const { author, identity } of authors) {
    if (!identity || !chosen.includes(author) || persons.has(identity.person)) continue;
    const left = authors.filter(
      (one) => one.identity?.person === identity.person && !chosen.includes(one.author),
    );
    persons.set(identity.person, { ...identity, authors: left.map((one) => one.author) });
  }
  return [...persons.values()];
}
