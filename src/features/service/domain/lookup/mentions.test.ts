import { describe, expect, test } from 'vitest';
import type { FoundCard } from './lookupParams.ts';
import type { MatchKind } from './lookupTypes.ts';
import { mentions } from './mentions.ts';
import { readersName } from './readersName.ts';

/** @param places in the message; one of its own where left out */
function card(
  id: string,
  how: MatchKind,
  score: number,
  places: readonly (readonly [number, number])[] = [[90, 91]],
): FoundCard {
  const unknown = {
    category: '',
    brand: '',
    tags: '',
    price: null,
    currency: null,
    stock: null,
    description: '',
    otherDescription: '',
  };
  const parts = places.map(([from, to]) => ({
    ...{ from, to, fieldFrom: 0, fieldTo: to - from },
    ...{ field: 'name' as const, exact: true },
  }));
  return { product: { id, name: id, otherName: '', ...unknown }, how, score, parts };
}

test('a conversation shows what is named surely, under the first message that names it', () => {
  const shown = mentions([
    [card('a', 'name', 0.5, [[0, 1]]), card('b', 'part', 0.5), card('c', 'misspelt', 0.6)],
    [],
    [card('b', 'sku', 1), card('a', 'sku', 1)],
  ]);
  expect(shown.map((cards) => cards.map(({ product }) => product.id))).toEqual([
    ['a', 'c'],
    [],
    ['b'],
  ]);
});

test('words of a whole name are about that product: others need more than these', () => {
  // "Which tray goes with the blue and white gaiwan": tray, and the whole name.
  const [shown] = mentions([
    [
      card('Blue and white gaiwan', 'name', 1, [[25, 46]]),
      card('Blue and white teapot', 'part', 0.7, [[25, 39]]),
      card('Tin tea tray', 'part', 0.6, [[6, 10]]),
      card('White tray', 'part', 0.6, [
        [6, 10],
        [34, 39],
      ]),
    ],
  ]);
  expect(shown?.map(({ product }) => product.id)).toEqual([
    'Blue and white gaiwan',
    'Tin tea tray',
    'White tray',
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
