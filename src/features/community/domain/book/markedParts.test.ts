import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './markedParts.ts';

test('what is of a person is one piece, and a hit in a part of it marks it whole', () => {
  const text = '加微信13812345678，来';
  const personal = [{ from: 3, to: 14, mark: 'phone' as const }];
  expect(markedParts(text, personal, [{ start: 1, end: 8 }])).toEqual([
    { from: 0, text: '加', personal: null, isHit: false },
    { from: 1, text: '微信', personal: null, isHit: true },
    { from: 3, text: '13812345678', personal: 'phone', isHit: true },
    { from: 14, text: '，来', personal: null, isHit: false },
  ]);
});

test('places that overlap or touch are one piece', () => {
  const places = [
    { start: 2, end: 4 },
    { start: 3, end: 5 },
    { start: 5, end: 6 },
  ];
  const parts = markedParts('请加微信联系我', [], places);
  expect(parts.map(({ text, isHit }) => [text, isHit])).toEqual([
    ['请加', false],
    ['微信联系', true],
    ['我', false],
  ]);
});

test('pieces are the text, and each unit is marked as it was found', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => {
    return { start: Math.min(a, b), end: Math.max(a, b) };
  });
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(place), (text, places) => {
      const parts = markedParts(text, [], places);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { from, text: piece, isHit } of parts) {
        for (let at = from; at < from + piece.length; at++) {
          expect(places.some(({ start, end }) => start <= at && at < end)).toBe(isHit);
        }
      }
    }),
  );
});
