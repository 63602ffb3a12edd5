import type { ReadMessage } from './messageTerms.ts';
import type { Postings } from './postings.ts';
import type { ProductIndex } from './productIndex.ts';

/** Names that are looked at closely. */
const MOST = 160;
/** What a message says about any one product is about this much, however long it is. */
const MESSAGE_CAP = 3;
/** A gap stands for one of the two pairs that it lies over. */
const GAP_WEIGHT = 0.5;

/**
 * The names that a message has most of, roughly: by weight shared, of the weight of both. Each is
 * then looked at term by term (`scoreName`).
 */
export function likelyNames(index: ProductIndex, { terms, gaps }: ReadMessage): number[] {
  const shared = new Float64Array(index.names.length);
  const touched: number[] = [];
  const add = ({ starts, names }: Postings, place: number, weight: number) => {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const name = names[i] ?? 0;
      if (shared[name] === 0) touched.push(name);
      shared[name] = (shared[name] ?? 0) + weight;
    }
  };
  let whole = 0;
  const seen = new Set<string>();
  for (const { text, readings, weight } of terms) {
    if (seen.has(text)) continue;
    seen.add(text);
    whole += weight;
    for (const { term, surety } of readings) {
      add(index.postings, term, (index.weights[term] ?? 0) * surety);
    }
  }
  for (const { gap } of gaps) add(index.gaps, gap, GAP_WEIGHT);
  return best(touched, (name) => {
    const own = (index.nameWeights[name] ?? 0) + Math.min(whole, MESSAGE_CAP);
    return (shared[name] ?? 0) / own;
  });
}

/** The most likely ones, in no order that matters; ties go to the earlier name. */
function best(names: readonly number[], likelihood: (name: number) => number): number[] {
  const kept: { name: number; value: number }[] = [];
  const isAfter = (a: { name: number; value: number }, b: { name: number; value: number }) =>
    a.value < b.value || (a.value === b.value && a.name > b.name);
  for (const name of names) {
    const one = { name, value: likelihood(name) };
    const last = kept.at(-1);
    if (kept.length === MOST && last && isAfter(one, last)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = kept[middle];
      if (other && isAfter(one, other)) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, one);
    if (kept.length > MOST) kept.pop();
  }
  return kept.map(({ name }) => name);
}
