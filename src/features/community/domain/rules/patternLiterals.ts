import { parsePattern, type PatternNode } from './parsePattern.ts';

/** Alternatives that are carried along, at most. */
const MOST = 16;
/** A Han character alone is rare enough to be looked for, a letter is not. */
const LEAST_WORTH = 2;

/** What a part of a pattern matches: all its texts where they are few, and what each of them has. */
type Reading = {
  readonly exact: readonly string[] | null;
  readonly required: readonly string[] | null;
};

/**
 * Texts of which every match of a pattern has at least one, in some case; null where there are none
 * worth looking for, or where the pattern has anything that is not understood here.
 *
 * @param source as it is given to `RE2JS.translateRegExp`
 */
export function patternLiterals(source: string): readonly string[] | null {
  const node = parsePattern(source);
  if (!node) return null;
  const { exact, required } = reading(node);
  const best = better(exact, required);
  return worth(best) >= LEAST_WORTH ? best : null;
}

function reading(node: PatternNode): Reading {
  switch (node.kind) {
    case 'text':
      return { exact: [node.text], required: null };
    case 'any':
      return { exact: null, required: null };
    case 'oneOf':
      return { exact: node.texts.length <= MOST ? node.texts : null, required: null };
    case 'repeat':
      return repeated(reading(node.of), node.least, node.most);
    case 'either':
      return eitherOf(node.of.map(reading));
    case 'sequence':
      return sequenceOf(node.of.map(reading));
  }
}

function repeated({ exact, required }: Reading, least: number, most: number): Reading {
  if (least === 1 && most === 1) return { exact, required };
  if (least === 0) {
    return { exact: most === 1 && exact ? limited([...exact, '']) : null, required: null };
  }
  return { exact: null, required: better(exact, required) };
}

function eitherOf(parts: readonly Reading[]): Reading {
  const exacts = parts.flatMap(({ exact }) => exact ?? []);
  const isExact = parts.every(({ exact }) => exact !== null);
  const bests = parts.map(({ exact, required }) => better(exact, required));
  const isKnown = bests.every((best) => best !== null);
  return {
    exact: isExact ? limited(exacts) : null,
    required: isKnown ? limited(bests.flat()) : null,
  };
}

function sequenceOf(parts: readonly Reading[]): Reading {
  let run: readonly string[] = [''];
  let best: readonly string[] | null = null;
  let isExact = true;
  for (const { exact, required } of parts) {
    const longer = exact && limited(run.flatMap((begun) => exact.map((text) => begun + text)));
    if (longer) {
      run = longer;
      continue;
    }
    isExact = false;
    best = better(best, better(run, required));
    run = exact ?? [''];
  }
  return { exact: isExact ? run : null, required: isExact ? null : better(best, run) };
}

function limited(texts: readonly (string | null)[]): readonly string[] | null {
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  return distinct.length <= MOST ? distinct : null;
}

function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  return worth(other) > worth(one) ? other : one;
}

/** How rare the most frequent of them may be: 1 for each letter, 2 for what is no ASCII. */
function worth(texts: readonly string[] | null): number {
  if (!texts || texts.length === 0) return 0;
  return Math.min(
    ...texts.map((text) => Array.from(text).reduce((sum, c) => sum + (c > '\u007F' ? 2 : 1), 0)),
  );
}
