import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LowUnits } from './lowUnits.ts';

const unitsOf = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function noted(texts: readonly string[]): LowUnits {
  const low = new LowUnits(texts.length);
  for (const [n, text] of texts.entries()) low.note(n, unitsOf(text), 0, text.length);
  return low;
}

test('blocks without one of the units are passed over, and neighbours are one run', () => {
  const texts = Array.from({ length: 40 }, (_, n) => (n === 9 || n === 23 ? '货 usb' : '货 us'));
  expect(noted(texts).runsWith(unitsOf('usb'), 40)).toEqual([{ from: 8, until: 24 }]);
  expect(noted(texts).runsWith(unitsOf('s'), 40)).toEqual([{ from: 0, until: 40 }]);
  expect(noted(texts).runsWith(unitsOf('x'), 40)).toEqual([]);
  expect(noted([]).runsWith(unitsOf('x'), 0)).toEqual([]);
});

test('a text that has the needle is in a run', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ÿ', '~', '货'), maxLength: 6 });
  const needle = fc.string({
    unit: fc.constantFrom('a', 'b', 'ÿ', '~'),
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), needle, (texts, needle) => {
      const runs = noted(texts).runsWith(unitsOf(needle), texts.length);
      for (const [n, each] of texts.entries()) {
        if (!each.includes(needle)) continue;
        expect(runs.some(({ from, until }) => n >= from && n < until)).toBe(true);
      }
    }),
  );
});
