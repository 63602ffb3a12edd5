import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stream, type Stream } from '../../../../shared/domain/random/stream.ts';
import { importOnlineRetail } from '../../../../testing/onlineRetail.ts';
import { onlineRetailCatalogue } from '../../../../testing/onlineRetailCatalogue.ts';
import type { NamedProduct } from './lookupTypes.ts';
import { lookUp } from './lookUp.ts';
import { productIndex, type ProductIndex } from './productIndex.ts';

const file = join(process.env['HUITOU_DATA'] ?? '', 'recs/online-retail/online_retail.csv.gz');
const QUERIES = 500;
/** The first is the one that the rules were made with. */
const SEEDS = [1, 2, 3, 20261130];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

describe.skipIf(!existsSync(file))('products of UCI Online Retail, looked up', () => {
  let catalogue: NamedProduct[];
  let index: ProductIndex;
  beforeAll(async () => {
    catalogue = onlineRetailCatalogue(await importOnlineRetail(new Blob([readFileSync(file)])));
    index = productIndex(catalogue);
  }, 120_000);

  it('are the 3,921 that the file sold', () => {
    expect(catalogue.length).toBe(3921);
  });

  it.each([
    'where is my parcel?',
    'Hi, I want a refund please',
    'When will it be shipped? I need it before Saturday',
    'Can you change the delivery address?',
    'is the discount code still valid',
    'I never got the tracking number',
  ])('are not found in plain chat: %s', (message) => {
    expect(lookUp(index, message, 1)).toEqual([]);
  });

  /** Share of queries whose product, or its twin of the same name, is among the first few. */
  function shareFound(seed: number, query: (chance: Stream, name: string) => string, most: number) {
    const chance = stream(seed, 'look-up');
    let found = 0;
    for (let n = 0; n < QUERIES; n++) {
      chance.at(n);
      const { name } = catalogue[chance.below(catalogue.length)]!;
      const first = lookUp(index, query(chance, name), most);
      if (first.some(({ product }) => catalogue[product]?.name === name)) found++;
    }
    return found / QUERIES;
  }

  it.each(SEEDS)('by their exact names, seed %i', (seed) => {
    const share = shareFound(seed, (_, name) => name, 1);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });

  it.each(SEEDS)('with one letter wrong, seed %i', (seed) => {
    const share = shareFound(seed, mistyped, 1);
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  it.each(SEEDS)('by two of their words, seed %i', (seed) => {
    const share = shareFound(seed, twoWords, 5);
    expect(share).toBeGreaterThanOrEqual(0.7);
  });
});

/** One letter put in, left out, replaced, or swapped with the one behind it. */
function mistyped(chance: Stream, name: string): string {
  const letters = Array.from(name).flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []));
  const at = letters[chance.below(letters.length)] ?? 0;
  const other = LETTERS[chance.below(LETTERS.length)] ?? '';
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  switch (chance.below(4)) {
    case 0:
      return before + other + letter + after;
    case 1:
      return before + after;
    case 2:
      return before + other + after;
    default:
      return before + after.charAt(0) + letter + after.slice(1);
  }
}

function twoWords(chance: Stream, name: string): string {
  const words = [...new Set(name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
  const first = chance.below(words.length);
  const second = (first + 1 + chance.below(Math.max(1, words.length - 1))) % words.length;
  return words.length < 2 ? name : `${words[first] ?? ''} ${words[second] ?? ''}`;
}
