import type { ReadMessage } from './messageTerms.ts';
import type { ProductIndex } from './productIndex.ts';
import { gapsOf } from './termGaps.ts';
import { termsOf } from './termsOf.ts';

/** A term of a message that stands for a term of a name. */
export type TermMatch = {
  /** Place among the message's terms, and among the name's. */
  readonly at: number;
  readonly of: number;
  /** 1 where it is the same. */
  readonly surety: number;
};

/** One character of three is wrong. */
const OVER_GAP = 0.6;

/**
 * Which terms of a message stand for which of a name, in the message's order. A term that the name has
 * several times stands for the one that follows what was matched before, so that parts stay together.
 */
export function matchTerms(index: ProductIndex, message: ReadMessage, name: number): TermMatch[] {
  const own = index.nameTerms.subarray(index.nameStarts[name], index.nameStarts[name + 1]);
  const matches: TermMatch[] = [];
  message.terms.forEach(({ readings }, at) => {
    let surety = 0;
    let term = -1;
    for (const reading of readings) {
      if (reading.surety <= surety || !own.includes(reading.term)) continue;
      ({ surety, term } = reading);
    }
    if (surety === 0) return;
    const next = (matches.at(-1)?.of ?? -2) + 1;
    matches.push({ at, of: own[next] === term ? next : own.indexOf(term), surety });
  });
  const text = index.names[name]?.text;
  return message.gaps.length === 0 || text === undefined
    ? matches
    : withGaps(matches, message.gaps, text);
}

/** What a gap lies over is matched, too, where it is not anyway. */
function withGaps(
  matches: readonly TermMatch[],
  gaps: ReadMessage['gaps'],
  name: string,
): TermMatch[] {
  const named = new Map(gapsOf(termsOf(name)).map(({ text, pair }) => [text, pair]));
  const all = [...matches];
  const has = new Set(matches.map(({ at }) => at));
  for (const { text, pair } of gaps) {
    const of = named.get(text);
    if (of === undefined) continue;
    for (const step of [0, 1]) {
      if (!has.has(pair + step)) all.push({ at: pair + step, of: of + step, surety: OVER_GAP });
    }
  }
  return all.sort((a, b) => a.at - b.at || a.of - b.of);
}
