import { idKey } from './idKey.ts';
import type { MatchField, NamedProduct } from './lookupTypes.ts';
import { NearWords } from './nearWords.ts';
import { PostingsBuilder, type Postings } from './postings.ts';
import { gapsOf } from './termGaps.ts';
import { termsOf, type Term } from './termsOf.ts';
import { termWeight } from './termWeight.ts';

/** One name of one product. */
export type IndexedName = {
  readonly product: number;
  readonly field: Exclude<MatchField, 'id'>;
  readonly text: string;
};

export type TermFacts = Pick<Term, 'text' | 'kind' | 'quiet'>;

/** All products' names and numbers, ready for messages. */
export type ProductIndex = {
  readonly products: readonly NamedProduct[];
  readonly names: readonly IndexedName[];
  readonly postings: Postings;
  /** By term: what it is, and what it weighs (see `termWeight`). */
  readonly terms: readonly TermFacts[];
  readonly weights: Float64Array;
  /** The terms of name n, in its order: `nameTerms[nameStarts[n]] … [nameStarts[n + 1] − 1]`. */
  readonly nameTerms: Int32Array;
  readonly nameStarts: Uint32Array;
  /** By name: what all its terms weigh. */
  readonly nameWeights: Float64Array;
  /** Pairs of characters with one between them, for wrong characters in words of Han. */
  readonly gaps: Postings;
  /** Latin words and the like; `wordTerms` are their terms. */
  readonly near: NearWords;
  readonly wordTerms: Int32Array;
  /** By `idKey`: places of products. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** By `wholeKey`: places of names. */
  readonly wholes: ReadonlyMap<string, readonly number[]>;
};

/** Builds the index; of 50,000 products in seconds, so it is kept until the catalogue changes. */
export function productIndex(products: readonly NamedProduct[]): ProductIndex {
  const names: IndexedName[] = [];
  const ids = new Map<string, number[]>();
  products.forEach(({ id, name, otherName }, product) => {
    push(ids, idKey(id), product);
    if (name !== '') names.push({ product, field: 'name', text: name });
    if (otherName !== '' && otherName !== name) {
      names.push({ product, field: 'otherName', text: otherName });
    }
  });
  ids.delete('');

  const termsBuilder = new PostingsBuilder();
  const gapsBuilder = new PostingsBuilder();
  const wholes = new Map<string, number[]>();
  const terms: TermFacts[] = [];
  const nameTerms: number[] = [];
  const nameStarts = new Uint32Array(names.length + 1);
  names.forEach(({ text }, name) => {
    const own = termsOf(text);
    for (const term of own) {
      const place = termsBuilder.add(term.text, name);
      terms[place] ??= { text: term.text, kind: term.kind, quiet: term.quiet };
      nameTerms.push(place);
    }
    nameStarts[name + 1] = nameTerms.length;
    for (const gap of gapsOf(own)) gapsBuilder.add(gap.text, name);
    if (own.length > 0) push(wholes, wholeKey(own), name);
  });
  const postings = termsBuilder.build();
  const { starts } = postings;
  const weights = Float64Array.from(terms, (term, place) =>
    termWeight(term, names.length, (starts[place + 1] ?? 0) - (starts[place] ?? 0)),
  );
  const nameWeights = new Float64Array(names.length);
  for (let name = 0; name < names.length; name++) {
    for (let i = nameStarts[name] ?? 0; i < (nameStarts[name + 1] ?? 0); i++) {
      nameWeights[name] = (nameWeights[name] ?? 0) + (weights[nameTerms[i] ?? 0] ?? 0);
    }
  }
  const wordTerms = terms.flatMap(({ kind }, place) => (kind === 'word' ? [place] : []));
  return {
    products,
    names,
    postings,
    terms,
    weights,
    nameTerms: Int32Array.from(nameTerms),
    nameStarts,
    nameWeights,
    gaps: gapsBuilder.build(),
    near: new NearWords(wordTerms.map((place) => terms[place]?.text ?? '')),
    wordTerms: Int32Array.from(wordTerms),
    ids,
    wholes,
  };
}

/** A whole text, as two are compared for being the same. */
export function wholeKey(terms: readonly Pick<Term, 'text'>[]): string {
  return terms.map(({ text }) => text).join(' ');
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
