import { idKey } from './idKey.ts';
import { idsIn } from './idsIn.ts';
import { likelyNames } from './likelyNames.ts';
import { linksIn, type LinkPart } from './linksIn.ts';
import { MATCH_KINDS, type FoundProduct, type MatchedPart } from './lookupTypes.ts';
import { readMessage } from './messageTerms.ts';
import { partsOfMatch } from './partsOfMatch.ts';
import { wholeKey, type ProductIndex } from './productIndex.ts';
import { scoreName, type ScoredName } from './scoreName.ts';

/** Below it a message rather names nothing; chosen on plain chat and the names of two shops. */
export const LOOKUP_THRESHOLD = 0.34;
/** Of an address, only what has nearly the whole name in it. */
const LINK_THRESHOLD = 0.8;
/** Of longer messages only the beginning is read. */
const LONGEST = 2000;

type Candidate = Omit<FoundProduct, 'parts'> & {
  readonly weight: number;
  /** Asked for once it is clear that it is among the first. */
  readonly parts: () => readonly MatchedPart[];
};

/**
 * The products that a message names, by number, address, name, part of a name or misspelt, the most
 * likely first; products with the same name in the order of their numbers. Nothing where the message
 * names none.
 *
 * @param most at most so many
 */
export function lookUp(index: ProductIndex, message: string, most: number): FoundProduct[] {
  const read = message.slice(0, LONGEST);
  const links = linksIn(read);
  // Addresses are looked at part by part: their words would be read as the customer's.
  const plain = blanked(read, links);
  const candidates = new Map<number, Candidate>();
  const offer = (candidate: Candidate) => {
    const before = candidates.get(candidate.product);
    if (!before || compare(index, candidate, before) < 0) {
      candidates.set(candidate.product, candidate);
    }
  };
  const numbers = idsIn(index, plain);
  for (const { from, to, products } of numbers) {
    for (const product of products) offer(byId(index, product, 'sku', from, to));
  }
  for (const part of links.flatMap(({ parts }) => parts)) {
    for (const found of ofLink(index, part)) offer(found);
  }
  for (const found of byNames(index, plain, numbers)) offer(found);
  return [...candidates.values()]
    .sort((a, b) => compare(index, a, b))
    .slice(0, most)
    .map(({ product, score, how, parts }) => ({ product, score, how, parts: parts() }));
}

type Range = { readonly from: number; readonly to: number };

function blanked(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );
}

/** @param numbers places of products' numbers, which are no words of names */
function byNames(index: ProductIndex, message: string, numbers: readonly Range[]): Candidate[] {
  const all = readMessage(index, message);
  const whole = index.wholes.get(wholeKey(all.terms)) ?? [];
  const read =
    numbers.length > 0 && whole.length === 0 ? readMessage(index, blanked(message, numbers)) : all;
  const scored = [...new Set([...likelyNames(index, read), ...whole])].flatMap((name) => {
    const first = scoreName(index, read, name, NOTHING);
    return first ? [{ name, first }] : [];
  });
  const full = scored.filter(({ first }) => first.how === 'name').map(({ first }) => first);
  return scored.flatMap(({ name, first }) => {
    const indexed = index.names[name];
    const explained = explainedBeside(first, full);
    const last = explained.size === 0 ? first : scoreName(index, read, name, explained);
    if (!indexed || !last || last.score < LOOKUP_THRESHOLD) return [];
    const { score, how, weight, cluster } = last;
    const parts = () => partsOfMatch(read, indexed, cluster);
    return [{ product: indexed.product, score, how, weight, parts }];
  });
}

const NOTHING: ReadonlySet<number> = new Set();

/** What others that are named in full explain of the message, where they are not about the same. */
function explainedBeside(own: ScoredName, full: readonly ScoredName[]): Set<number> {
  const explained = new Set<number>();
  const mine = new Set(own.cluster.map(({ at }) => at));
  for (const { cluster } of full) {
    if (cluster.some(({ at }) => mine.has(at))) continue;
    for (const { at } of cluster) explained.add(at);
  }
  return explained;
}

function ofLink(index: ProductIndex, { text, from, to, named }: LinkPart): Candidate[] {
  const products = index.ids.get(idKey(text)) ?? [];
  const isNumber = named || (/\p{N}/u.test(text) && text.length >= 4);
  if (products.length > 0 && isNumber) {
    return products.map((product) => byId(index, product, 'link', from, to));
  }
  return byNames(index, text, [])
    .filter(({ score }) => score >= LINK_THRESHOLD)
    .map((found) => ({
      ...found,
      how: 'link',
      // Places in the decoded text are none in the message: the whole part is it.
      parts: () =>
        found
          .parts()
          .slice(0, 1)
          .map((part) => ({ ...part, from, to })),
    }));
}

function byId(
  index: ProductIndex,
  product: number,
  how: 'sku' | 'link',
  from: number,
  to: number,
): Candidate {
  const length = index.products[product]?.id.length ?? 0;
  const part: MatchedPart = { from, to, field: 'id', fieldFrom: 0, fieldTo: length, exact: true };
  return { product, score: 1, how, weight: 1, parts: () => [part] };
}

/** The better first: by score, then by what it is known by, then by how much it explains. */
function compare(index: ProductIndex, a: Candidate, b: Candidate): number {
  const kind = ({ how }: Candidate) => MATCH_KINDS.indexOf(how);
  const id = ({ product }: Candidate) => index.products[product]?.id ?? '';
  return (
    b.score - a.score ||
    kind(a) - kind(b) ||
    b.weight - a.weight ||
    (id(a) < id(b) ? -1 : Number(id(a) > id(b))) ||
    a.product - b.product
  );
}
