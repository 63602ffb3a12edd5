import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermAutomaton } from './termAutomaton.ts';

const unitsOf = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, n) => text.charCodeAt(n));

function found(pieces: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new TermAutomaton(pieces.map(unitsOf)).scan(unitsOf(text), 0, text.length, (piece, end) => {
    hits.push(`${end - (pieces[piece]?.length ?? 0)} ${pieces[piece] ?? ''}`);
    return false;
  });
  return hits.sort();
}

function naive(pieces: readonly string[], text: string): string[] {
  return pieces
    .flatMap((piece) =>
      Array.from(text, (_, at) => (text.startsWith(piece, at) ? [`${at} ${piece}`] : [])).flat(),
    )
    .sort();
}

test('finds every place of every piece, those within others too', () => {
  expect(found(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['1 she', '2 he', '2 hers']);
});

test('equals a search piece by piece', () => {
  const letters = fc.constantFrom('a', 'b', 'c', '微', '信');
  const piece = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.uniqueArray(piece, { minLength: 1, maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微', '信', 'x'), maxLength: 60 }),
      (pieces, text) => {
        expect(found(pieces, text)).toEqual(naive(pieces, text));
      },
    ),
    { numRuns: 500 },
  );
});

test('states with many ways on, and those with few, are gone through alike', () => {
  const alphabet = Array.from({ length: 30 }, (_, n) => String.fromCharCode(0x4e00 + n));
  const pieces = alphabet.flatMap((one, n) => [`一${one}`, `${one}${alphabet[29 - n] ?? ''}尾`]);
  const text = alphabet.join('') + pieces.join('') + alphabet.toReversed().join('一');
  expect(found([...new Set(pieces)], text)).toEqual(naive([...new Set(pieces)], text));
});

test('a hit may end the scan', () => {
  let count = 0;
  const ended = new TermAutomaton([unitsOf('a')]).scan(unitsOf('aaa'), 0, 3, () => ++count === 2);
  expect([ended, count]).toEqual([true, 2]);
});
