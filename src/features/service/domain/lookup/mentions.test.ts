import { describe, expect, test } from 'vitest';
import type { FoundCard } from './lookupParams.ts';
import type { MatchKind } from './lookupTypes.ts';
import { mentions } from './mentions.ts';
import { readersName } from './readersName.ts';

function card(id: string, how: MatchKind, score: number): FoundCard {
  const unknown = { category: '', brand: '', tags: '', price: null, currency: null, stock: null };
  return { product: { id, name: id, otherName: '', ...unknown }, how, score, parts: [] };
}

test('a conversation shows what is named surely, under the first message that names it', () => {
  const shown = mentions([
    [card('a', 'name', 0.5), card('b', 'part', 0.5), card('c', 'misspelt', 0.6)],
    [],
    [card('b', 'sku', 1), card('a', 'sku', 1)],
  ]);
  expect(shown.map((cards) => cards.map(({ product }) => product.id))).toEqual([
    ['a', 'c'],
    [],
    ['b'],
  ]);
});

describe('a name is the reader’s', () => {
  const both = { id: '1', name: 'Gaiwan', otherName: '盖碗' };
  test.each([
    [both, false, 'Gaiwan', '盖碗'],
    [both, true, '盖碗', 'Gaiwan'],
    [{ id: '1', name: '盖碗', otherName: 'Gaiwan' }, false, 'Gaiwan', '盖碗'],
    [{ id: '1', name: 'Gaiwan', otherName: '' }, true, 'Gaiwan', undefined],
    [{ id: '1', name: '', otherName: '盖碗' }, false, '盖碗', undefined],
    [{ id: '1', name: '', otherName: '' }, true, '1', undefined],
    // Both in one language: the catalogue's own comes first.
    [{ id: '1', name: 'Gaiwan', otherName: 'Bowl' }, true, 'Gaiwan', 'Bowl'],
  ])('%j, Chinese: %s', (product, chinese, text, other) => {
    const name = readersName(product, chinese);
    expect([name.text, name.other?.text]).toEqual([text, other]);
  });
});
