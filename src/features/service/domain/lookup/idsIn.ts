import { idKey } from './idKey.ts';
import { lookupForm } from './lookupForm.ts';
import type { ProductIndex } from './productIndex.ts';

/** Products' numbers in a message. */
export type IdHit = {
  readonly from: number;
  readonly to: number;
  readonly products: readonly number[];
};

/** Letters and digits, joined by single marks: "TEA-001", "p_10/22", "85123a". */
const CHAINS = /[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*/gu;
const LINK = /[\p{L}\p{N}]+|[-_./]/gu;
/** Between Latin and Han there need be no blank: "要TEA-001两罐". */
const LATIN = /[a-z0-9](?:[a-z0-9]|[-_./](?=[a-z0-9]))*/g;
/** What announces a number. */
const ANNOUNCED =
  /(?:#|\b(?:sku|id|item|art(?:icle)?|ref|code|no\.?|number|product)|货号|编号|款号|商品号|型号|编码)\s*(?:no\.?|number|is|是|为)?\s*[#:：.]?\s*$/u;
/** Parts of a chain that are tried together. */
const MOST_PARTS = 8;

/**
 * Products' numbers that stand in a message, the longest first where they overlap. A number has to tell
 * that it is one: letters with digits, five digits, or a word such as "SKU" or 货号 before it.
 * Everything else ("2", "post") is said for other reasons far more often.
 */
export function idsIn(index: ProductIndex, message: string): IdHit[] {
  const folded = lookupForm(message);
  const hits: IdHit[] = [];
  for (const pattern of [CHAINS, LATIN]) {
    for (const { 0: chain, index: start } of folded.matchAll(pattern)) {
      hits.push(...idsOfChain(index, folded, chain, start));
    }
  }
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: IdHit[] = [];
  for (const hit of hits) {
    if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function idsOfChain(index: ProductIndex, folded: string, chain: string, start: number): IdHit[] {
  const parts = [...chain.matchAll(LINK)].filter(({ 0: part }) => /[\p{L}\p{N}]/u.test(part));
  const hits: IdHit[] = [];
  for (let first = 0; first < parts.length; first++) {
    const from = parts[first]?.index ?? 0;
    for (let last = first; last < Math.min(parts.length, first + MOST_PARTS); last++) {
      const end = parts[last];
      if (!end) break;
      const to = end.index + end[0].length;
      const key = idKey(chain.slice(from, to));
      const products = index.ids.get(key);
      if (!products) continue;
      if (!isTelling(key) && !ANNOUNCED.test(folded.slice(0, start + from))) continue;
      hits.push({ from: start + from, to: start + to, products });
    }
  }
  return hits;
}

function isTelling(key: string): boolean {
  if (!/\p{N}/u.test(key)) return false;
  return /\p{L}/u.test(key) ? key.length >= 4 : key.length >= 5;
}
