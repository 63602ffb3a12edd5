import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';
import { NearWords } from './nearWords.ts';

describe('letters to change', () => {
  test.each([
    ['lantern', 'lantern', 0],
    ['lantern', 'lanern', 1],
    ['lantern', 'lantrens', 2],
    ['lantern', 'latnern', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('from %s to %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  test('are not counted beyond what is asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 20), most + 1));
      }),
    );
  });
});

test('near words are those that a look at each word would find', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd'),
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, asked) => {
      const allowed = ({ length }: string) => (length < 3 ? 0 : length < 8 ? 1 : 2);
      const plain = words.flatMap((other, place) => {
        const most = Math.min(allowed(asked), allowed(other));
        const distance = editDistance(asked, other, most);
        return most > 0 && distance <= most && other !== asked ? [{ word: place, distance }] : [];
      });
      const near = new NearWords(words).near(asked);
      const byPlace = (a: { word: number }, b: { word: number }) => a.word - b.word;
      expect([...near].sort(byPlace)).toEqual(plain);
      expect(near.map(({ distance }) => distance)).toEqual(
        near.map(({ distance }) => distance).sort((a, b) => a - b),
      );
    }),
  );
});
