import { expect, test } from 'vitest';
import type { SimilarRow } from '../../domain/similar/similarTypes.ts';
import { liftVerdict } from './similarWords.ts';

const row = (both: number, lower: number, upper: number): SimilarRow => ({
  product: { product: 1, id: '1', name: '', category: '', brand: '', price: null, stock: null },
  both,
  other: 50,
  similarity: 0.2,
  lift: { value: (lower + upper) / 2, lower, upper },
});

test('a lift reads as more or less only where its interval leaves 1 out', () => {
  expect(liftVerdict(row(20, 1.1, 2))).toBe('more');
  expect(liftVerdict(row(20, 0.2, 0.9))).toBe('less');
  expect(liftVerdict(row(20, 0.9, 1.4))).toBe('unclear');
  expect(liftVerdict(row(20, NaN, NaN))).toBe('unclear');
});

test('with too few in common nothing is read, however clear it looks', () => {
  expect(liftVerdict(row(4, 3, 9))).toBe('few');
});
