import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AsciiUnits } from './asciiUnits.ts';

const unitsOf = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

test('the texts that have a unit are those in which it is found', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '~', '\u007f', 'ÿ', '货', '\ud83d') });
  const unit = fc.constantFrom('a', ' ', '~', '\u007f', '\0', 'b');
  fc.assert(
    fc.property(fc.array(text), unit, (texts, unit) => {
      const ascii = new AsciiUnits(texts.length + 2);
      for (const [n, each] of texts.entries()) {
        ascii.note(n, unitsOf(`zz${each}~`), 2, each.length);
      }
      const numbers = Uint32Array.from(texts, (_, n) => 10 * n + 3);
      const into = new Uint32Array(texts.length);
      const found = ascii.textsWith(unit.charCodeAt(0), numbers, into);
      const wanted = [...numbers].filter((_, n) => texts[n]?.includes(unit));
      expect([...into.subarray(0, found)]).toEqual(wanted);
    }),
  );
});

test('only units of ASCII are known', () => {
  expect([0, 0x7f].map((unit) => AsciiUnits.has(unit))).toEqual([true, true]);
  expect([0x80, 0x8d27].map((unit) => AsciiUnits.has(unit))).toEqual([false, false]);
});
