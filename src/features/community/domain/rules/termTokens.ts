/**
 * A term as it is looked for: pieces that stand as they are, gaps (blanks of the term, which
 * punctuation may fill too) and stars.
 */
export type TermToken =
  { readonly kind: 'piece'; readonly text: string } | { readonly kind: 'gap' | 'star' };

export type TermTokens = {
  /** Begins and ends with a piece; there is at least one. */
  readonly tokens: readonly TermToken[];
  /** A star at the edge: the word may go on there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Units of a term, at most. */
export const LONGEST_TERM = 100;

/** Stars inside of a term, at most: each multiplies where it may end. */
const MOST_STARS = 2;

/**
 * The tokens of a term; undefined where nothing but blanks and stars is left, which would match all,
 * or where it has more stars inside than two.
 */
export function termTokens(term: string): TermTokens | undefined {
  const tokens: TermToken[] = [];
  for (const [text] of term.trim().matchAll(/\*+|\s+|[^\s*]+/gu)) {
    if (text.startsWith('*')) tokens.push({ kind: 'star' });
    else if (/^\s/u.test(text)) tokens.push({ kind: 'gap' });
    else tokens.push({ kind: 'piece', text });
  }
  const first = tokens.findIndex(({ kind }) => kind === 'piece');
  const last = tokens.findLastIndex(({ kind }) => kind === 'piece');
  if (first < 0) return undefined;
  const inside = tokens.slice(first, last + 1);
  if (inside.filter(({ kind }) => kind === 'star').length > MOST_STARS) return undefined;
  return {
    tokens: inside,
    openStart: tokens[first - 1]?.kind === 'star',
    openEnd: tokens[last + 1]?.kind === 'star',
  };
}
