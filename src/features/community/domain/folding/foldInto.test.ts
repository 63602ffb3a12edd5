import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharacterFolds } from './characterFolds.ts';
import { foldInto } from './foldInto.ts';
import { FoldedText } from './foldedText.ts';
import { CHARACTER_FOLDS, FOLD } from './folds.ts';

function folded(text: string, folds = CHARACTER_FOLDS): FoldedText {
  const out = new FoldedText();
  foldInto(text, 0, text.length, CharacterFolds.of(folds), out);
  return out;
}

/** Texts of what makes folding hard: marks, halves, joiners, styles, other directions. */
const hardText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...[
        'a',
        'B',
        'é',
        'e',
        '\u0301',
        '\u0336',
        '\uFE0F',
        '\u20E3',
        '1',
        '壹',
        'ⓕ',
        '⒦',
        '㎏',
        'ﷺ',
      ],
      ...['微', '薇', '註', '\u200B', '\u200D', '👨', '\uD83D', '\uDC68', '𝐥', '🅻', ' ', '!', 'ａ'],
      ...['א', 'ش', '\u202E', '\u3099', 'か', '\u{E0100}', '\u0000', '\uFFFF', '\uFFFE', 'İ'],
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

test('marks are composed with what they stand on, strokes over letters are hidden', () => {
  expect(folded('cafe\u0301').text()).toBe('café');
  expect(folded('微\u0336信\u0336').text()).toBe('微信');
  expect(folded('1\uFE0F\u20E3').text()).toBe('1');
  expect(folded('e\u200D\u0301x').text()).toBe('éx');
  expect(folded('b\u0336', FOLD.case).text()).toBe('b\u0336');
  expect(folded('ไม่').text()).toBe('ไม่');
});

test('each unit leads back to the characters that it came from', () => {
  const { units, starts, ends, length } = folded('😀㎏e\u0301\u200B⒦');
  const back = Array.from({ length }, (_, n) => [units[n], starts[n], ends[n]]);
  expect(back).toEqual([
    [0xd83d, 0, 2],
    [0xde00, 0, 2],
    [0x6b, 2, 3],
    [0x67, 2, 3],
    [0xe9, 3, 5],
    [0x6b, 6, 7],
  ]);
});

test('places ascend, lie in the text, and the part that a unit came from folds to it', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const { units, starts, ends, length } = folded(text);
      let past = 0;
      for (let n = 0; n < length; n++) {
        const [start, end] = [starts[n] ?? -1, ends[n] ?? -1];
        const isNew = n === 0 || starts[n - 1] !== start;
        if (isNew) {
          expect(start).toBeGreaterThanOrEqual(past);
          past = end;
          expect(end).toBeLessThanOrEqual(text.length);
          let whole = '';
          for (let m = n; m < length && starts[m] === start; m++) {
            whole += String.fromCharCode(units[m] ?? 0);
          }
          expect(folded(text.slice(start, end)).text()).toBe(whole);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('folding under some and then under all folds is the same as under all', () => {
  fc.assert(
    fc.property(hardText, fc.integer({ min: 0, max: CHARACTER_FOLDS }), (text, folds) => {
      // Characters that are hidden part marks from what they stand on until they are folded.
      const part = folded(text, folds | FOLD.hidden).text();
      expect(folded(part).text()).toBe(folded(text).text());
    }),
    { numRuns: 2000 },
  );
});

test('ten thousand marks, joiners or halves take no more than a pass', () => {
  for (const piece of ['\u0301', '\u200D', '\uD83D', '\u200D\u0301', 'a\u0301', '\u202Eא', 'ﷺ']) {
    const text = piece.repeat(10_000);
    expect(folded(text).length).toBeLessThanOrEqual(18 * text.length);
  }
});
