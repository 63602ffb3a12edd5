import { expect, test } from 'vitest';
import { moveOf, sameList } from './listMoves.ts';

test('a move is counted from the place in the other list', () => {
  expect(moveOf({ rank: 1, otherRank: 4 })).toEqual({ kind: 'up', places: 3 });
  expect(moveOf({ rank: 5, otherRank: 4 })).toEqual({ kind: 'down', places: 1 });
  expect(moveOf({ rank: 2, otherRank: 2 })).toEqual({ kind: 'same' });
  expect(moveOf({ rank: 2, otherRank: null })).toEqual({ kind: 'new' });
});

test('lists are the same where products and places are', () => {
  const list = (...products: number[]) => products.map((product) => ({ product }));
  expect(sameList(list(), list())).toBe(true);
  expect(sameList(list(1, 2), list(1, 2))).toBe(true);
  expect(sameList(list(1, 2), list(2, 1))).toBe(false);
  expect(sameList(list(1, 2), list(1))).toBe(false);
});
