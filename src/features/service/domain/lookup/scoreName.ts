import { clustersOf } from './clustersOf.ts';
import type { MatchKind } from './lookupTypes.ts';
import { matchTerms, type TermMatch } from './matchTerms.ts';
import type { ReadMessage } from './messageTerms.ts';
import type { ProductIndex } from './productIndex.ts';

/** How much one name is in a message. */
export type ScoredName = {
  readonly score: number;
  readonly how: MatchKind;
  /** What was matched, in the message's order. */
  readonly cluster: readonly TermMatch[];
  /** Of the message's weight, what it explains; decides between equal scores. */
  readonly weight: number;
};

/** Terms on both sides of what was matched that count as said about the same thing. */
const AROUND = 2;
/** A name of quiet words alone ("Thank You") has to be there whole, and be long or all that is said. */
const QUIET_NAME = 3;
/** A word with a letter wrong is evidence of its own from this length on. */
const TELLING = 5;
const WHOLE = 0.999;
/** Customers shorten names: what is said about it counts more than how much of the name is said. */
const BETA_SQUARED = 0.5;

/**
 * How surely a message means a name: the weighted harmonic mean of how much of the name is there, r,
 * and how much of what is said around that is in the name, p: (1 + β²) p r ÷ (β² p + r), F with
 * β² = ½ (van Rijsbergen 1979).
 *
 * @param explained terms of the message that name other products in full, so nothing about this one
 * @returns null where nothing of it is there that names it
 */
export function scoreName(
  index: ProductIndex,
  message: ReadMessage,
  name: number,
  explained: ReadonlySet<number>,
): ScoredName | null {
  let best: ScoredName | null = null;
  for (const cluster of clustersOf(matchTerms(index, message, name))) {
    const scored = scoreCluster(index, message, name, cluster, explained);
    if (scored && (!best || scored.score > best.score)) best = scored;
  }
  return best;
}

function scoreCluster(
  index: ProductIndex,
  message: ReadMessage,
  name: number,
  cluster: readonly TermMatch[],
  explained: ReadonlySet<number>,
): ScoredName | null {
  const { terms } = message;
  const { ofName, telling, right, length } = inName(index, name, cluster);
  const isAll = length >= QUIET_NAME || length === terms.length;
  if (ofName === 0 || (!telling && !(ofName >= WHOLE && isAll))) return null;

  const start = index.nameStarts[name] ?? 0;
  const explains = new Map<number, number>();
  for (const { at, of, surety } of cluster) {
    const weight = (index.weights[index.nameTerms[start + of] ?? -1] ?? 0) * surety;
    explains.set(at, Math.max(explains.get(at) ?? 0, weight));
  }
  const first = (cluster[0]?.at ?? 0) - AROUND;
  const last = (cluster.at(-1)?.at ?? 0) + AROUND;
  let said = 0;
  let meant = 0;
  for (let at = Math.max(0, first); at <= last && at < terms.length; at++) {
    const own = explains.get(at);
    if (own === undefined && explained.has(at)) continue;
    said += Math.max(terms[at]?.weight ?? 0, own ?? 0);
    meant += own ?? 0;
  }
  const ofMessage = said === 0 ? 0 : meant / said;
  const kind = ofName >= WHOLE ? 'name' : 'part';
  return {
    score: rounded(((1 + BETA_SQUARED) * ofMessage * ofName) / (BETA_SQUARED * ofMessage + ofName)),
    how: right ? kind : 'misspelt',
    cluster,
    weight: meant,
  };
}

/** How much of a name was matched, by weight, and how well. */
function inName(index: ProductIndex, name: number, cluster: readonly TermMatch[]) {
  const start = index.nameStarts[name] ?? 0;
  const length = (index.nameStarts[name + 1] ?? 0) - start;
  const sureties = new Float64Array(length);
  for (const { of, surety } of cluster) sureties[of] = Math.max(sureties[of] ?? 0, surety);
  let whole = 0;
  let there = 0;
  let telling = false;
  let right = true;
  for (let i = 0; i < length; i++) {
    const place = index.nameTerms[start + i] ?? 0;
    const weight = index.weights[place] ?? 0;
    const surety = sureties[i] ?? 0;
    whole += weight;
    there += weight * surety;
    const facts = index.terms[place];
    if (!facts || facts.quiet || surety === 0) continue;
    if (surety < 1) right = false;
    if (surety === 1 || facts.kind === 'pair' || facts.text.length >= TELLING) telling = true;
  }
  return { ofName: whole === 0 ? 0 : there / whole, telling, right, length };
}

/** To four decimals, so that sums in another order are not another score. */
function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
