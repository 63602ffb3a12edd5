import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import { WordCounts } from '../sentiment/wordCounts.ts';
import { longerPhrase, textsWith } from './longerPhrase.ts';

export type RisingPhrase = {
  readonly phrase: string;
  /** Texts with it, in the newest days and before. */
  readonly now: number;
  readonly before: number;
  /** Log-odds of the phrase now against before, in standard errors. */
  readonly z: number;
};

/** Chosen among thousands of phrases, so chance alone must hardly ever get there. */
const LEAST_Z = 3;
const FEWEST_TEXTS = 5;
const MOST_CANDIDATES = 60;
const MOST_PHRASES = 12;
/** Weight of the prior, in features: that of about a hundred texts. */
const PRIOR = 2000;
/** A phrase of which so many of its texts have a longer one is left to that one. */
const SAME = 0.8;
const BEFORE = 0;
const NOW = 1;

/**
 * Phrases that are in more texts of the newest days than before: log-odds with an informative Dirichlet
 * prior, which is how often the phrase is in all of them (Monroe, Colaresi and Quinn 2008, Political
 * Analysis 16:372–403, equations 16 and 22). Words, pairs of words, and pairs of Han characters, made
 * longer where the same ones almost always stand beside them. The surest first.
 */
export function risingPhrases(
  now: readonly string[],
  before: readonly string[],
): readonly RisingPhrase[] {
  const counts = new WordCounts(2);
  for (const text of before) counts.add(text, BEFORE);
  for (const text of now) counts.add(text, NOW);
  const candidates = candidatesOf(counts, now);
  const found: RisingPhrase[] = [];
  for (const { phrase: short, z } of candidates) {
    const phrase = longerPhrase(short, now);
    const inNow = textsWith(phrase, now);
    if (inNow < FEWEST_TEXTS) continue;
    const known = found.some(
      (other) =>
        (other.phrase.includes(phrase) && other.now >= SAME * inNow) ||
        (phrase.includes(other.phrase) && inNow >= SAME * other.now),
    );
    if (!known) found.push({ phrase, now: inNow, before: textsWith(phrase, before), z });
    if (found.length === MOST_PHRASES) break;
  }
  return found;
}

function candidatesOf(counts: WordCounts, now: readonly string[]) {
  const { dictionary } = counts;
  const totals = [0, 0];
  for (let i = 0; i < dictionary.size * 2; i++) {
    totals[i % 2] = (totals[i % 2] ?? 0) + (counts.counts[i] ?? 0);
  }
  const [before = 0, after = 0] = totals;
  const rising: { readonly feature: number; readonly z: number }[] = [];
  for (let feature = 0; feature < dictionary.size; feature++) {
    const old = counts.counts[feature * 2 + BEFORE] ?? 0;
    const fresh = counts.counts[feature * 2 + NOW] ?? 0;
    if (fresh < FEWEST_TEXTS) continue;
    const z = logOddsInErrors(fresh, after, old, before);
    if (z >= LEAST_Z) rising.push({ feature, z });
  }
  const words = wordsOf(
    counts,
    now,
    rising.map(({ feature }) => feature),
  );
  return rising
    .flatMap(({ feature, z }) => {
      const phrase = words.get(feature);
      return phrase === undefined ? [] : [{ phrase, z }];
    })
    .sort(
      (a, b) => b.z - a.z || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1),
    )
    .slice(0, MOST_CANDIDATES);
}

/** How the log-odds of y of n differ from those of x of m, in standard errors, with the prior above. */
function logOddsInErrors(y: number, n: number, x: number, m: number): number {
  const prior = (PRIOR * (y + x)) / (n + m);
  const odds = (count: number, all: number) =>
    portableLog(count + prior) - portableLog(all + PRIOR - count - prior);
  return (odds(y, n) - odds(x, m)) / Math.sqrt(1 / (y + prior) + 1 / (x + prior));
}

/** How each feature is written where it first stands; those that are no phrase are left out. */
function wordsOf(
  { scanner, dictionary }: WordCounts,
  texts: readonly string[],
  features: readonly number[],
): ReadonlyMap<number, string> {
  const open = new Set(features);
  const words = new Map<number, string>();
  for (const text of texts) {
    if (open.size === 0) break;
    const found = scanner.scan(text);
    for (let i = 0; i < found; i++) {
      const feature = dictionary.find(scanner.hashes[i] ?? 0);
      if (!open.delete(feature)) continue;
      const word = text.slice(scanner.starts[i], scanner.ends[i]).toLowerCase();
      if (isPhrase(word)) words.set(feature, word);
    }
  }
  return words;
}

/** Two letters or characters at least, and no number. */
function isPhrase(word: string): boolean {
  return (word.match(/\p{L}/gu)?.length ?? 0) >= 2;
}
