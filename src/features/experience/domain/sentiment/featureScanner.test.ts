import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureScanner } from './featureScanner.ts';

const scanner = new FeatureScanner();

/** What each feature stands on, in the order of the text. */
function featuresOf(text: string): string[] {
  const count = scanner.scan(text);
  return Array.from({ length: count }, (_, i) => text.slice(scanner.starts[i], scanner.ends[i]));
}

function hashesOf(text: string): number[] {
  return [...scanner.hashes.subarray(0, scanner.scan(text))];
}

test('words, pairs of them, and words behind a negation until the clause ends', () => {
  expect(featuresOf("Good tea. I don't like it, really")).toEqual([
    ...['Good', 'tea', 'Good tea', 'I', "don't", "I don't"],
    ...['like', "don't like", "don't like", 'it', 'like it', "don't like it", 'really'],
  ]);
});

test('Han characters and pairs of them; signs stand alone', () => {
  expect(featuresOf('包装好，差！😀')).toEqual([
    '包',
    '装',
    '包装',
    '好',
    '装好',
    '差',
    '！',
    '😀',
  ]);
});

test('case and width make no difference, kinds of features do', () => {
  expect(hashesOf('ＧＯＯＤ　tea')).toEqual(hashesOf('good tea'));
  // not, good, their pair, good negated, the second pair: good and its negation are there twice.
  expect(hashesOf('not good good')).toHaveLength(7);
  expect(new Set(hashesOf('not good good')).size).toBe(5);
});

test('no feature leaves the text, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const count = scanner.scan(text);
      for (let i = 0; i < count; i++) {
        expect(scanner.starts[i]).toBeLessThan(scanner.ends[i]!);
        expect(scanner.ends[i]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('of a text without end the beginning counts', () => {
  expect(scanner.scan('好茶'.repeat(100_000))).toBeLessThanOrEqual(8192);
});
