import { parsePattern, type PatternNode } from './parsePattern.ts';

/** Characters that are looked for, at most. */
const MOST = 32;

/**
 * Characters of which every match of a pattern has at least one: digits, and what is no ASCII. Most messages
 * have none of them, which no single letter could say. Null where there are none or too many, or where the
 * pattern has anything that is not understood here.
 *
 * @param source as it is given to `RE2JS.translateRegExp`
 */
export function patternCharacters(source: string): readonly string[] | null {
  const node = parsePattern(source);
  return node ? charactersOf(node) : null;
}

function charactersOf(node: PatternNode): readonly string[] | null {
  switch (node.kind) {
    case 'text': {
      const rare = Array.from(node.text).find(isRare);
      return rare === undefined ? null : [rare];
    }
    case 'any':
      return null;
    case 'oneOf':
      return inEach(node.texts.map((text) => charactersOf({ kind: 'text', text })));
    case 'repeat':
      return node.least === 0 ? null : charactersOf(node.of);
    case 'either':
      return inEach(node.of.map(charactersOf));
    case 'sequence':
      return node.of.map(charactersOf).reduce(fewer, null);
  }
}

function isRare(character: string): boolean {
  return character > '\u007F' || /\d/.test(character);
}

function inEach(alternatives: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = alternatives.filter((characters) => characters !== null);
  const distinct = [...new Set(known.flat())];
  return known.length === alternatives.length && distinct.length <= MOST ? distinct : null;
}

function fewer(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (!one || !other) return one ?? other;
  return other.length < one.length ? other : one;
}
