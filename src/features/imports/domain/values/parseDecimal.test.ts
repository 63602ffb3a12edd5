import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalMark } from '../importTypes.ts';
import { CELL } from './cellResult.ts';
import { DecimalReader } from './decimalReader.ts';
import { parseDecimal } from './parseDecimal.ts';

const value = (text: string, mark: DecimalMark = '.') => {
  const parsed = parseDecimal(text, mark);
  return parsed && parsed.units / 10 ** parsed.scale;
};

describe('parseDecimal', () => {
  it.each<[string, number]>([
    ['12.50', 12.5],
    ['-0.125', -0.125],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234,567.89', 1_234_567.89],
    ['1 234.5', 1234.5],
    ["1'234.5", 1234.5],
    ['12,34,567', 1_234_567],
    ['¥12.00', 12],
    ['￥1,204.50', 1204.5],
    ['$ 5', 5],
    ['-$5.20', -5.2],
    ['€-5', -5],
    ['5 €', 5],
    ['12.00 CNY', 12],
    ['CNY12', 12],
    ['88元', 88],
    ['HK$20', 20],
    ['(2.50)', -2.5],
    ['($2.50)', -2.5],
    ['5-', -5],
    ['−5', -5],
    ['１２．５', 12.5],
    ['1.2E+03', 1200],
    ['25e-2', 0.25],
    ['0', 0],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each<[string, number]>([
    ['12,5', 12.5],
    ['1.234,56', 1234.56],
    ['1 234,56 €', 1234.56],
    ['12', 12],
  ])('reads %s with a decimal comma', (text, expected) => {
    expect(value(text, ',')).toBe(expected);
  });

  it.each([
    '',
    '-',
    '.',
    'n/a',
    'NaN',
    '10%',
    '1,23',
    '1.2.3',
    '12 pcs',
    '1,2345',
    '--5',
    '(-5)',
    '12:30',
    '1e999',
    '0x10',
    'Infinity',
  ])('takes %j for no number', (text) => {
    expect(value(text)).toBeUndefined();
  });

  it('takes a point for no decimal mark where that is a comma', () => {
    expect(value('12.50', ',')).toBeUndefined();
    expect(value('1.250', ',')).toBe(1250);
  });

  it('keeps decimals as they are, six at most, rounded half away from zero', () => {
    expect(parseDecimal('2.50', '.')).toMatchObject({ units: 250, scale: 2 });
    expect(parseDecimal('0.1234565', '.')).toMatchObject({ units: 123_457, scale: 6 });
    expect(parseDecimal('-0.1234565', '.')).toMatchObject({ units: -123_457, scale: 6 });
  });

  it('refuses what is too large to stay exact', () => {
    expect(value('9007199254')).toBe(9_007_199_254);
    expect(value('9007199255')).toBeUndefined();
  });

  it('names the currency beside the number, as written', () => {
    expect(['€5', '5 EUR', '5'].map((text) => parseDecimal(text, '.')?.currency)).toEqual([
      '€',
      'EUR',
      undefined,
    ]);
  });
});

describe('DecimalReader', () => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const reader = (mark: DecimalMark) =>
    new DecimalReader(mark, (bytes, start, end) => decoder.decode(bytes.subarray(start, end)));

  it('takes nothing of the cell behind an empty one', () => {
    const bytes = encoder.encode('-40');
    expect(reader('.').read(bytes, 0, 0)).toBe(CELL.missing);
  });

  it('reads bytes as parseDecimal reads their text', () => {
    const piece = fc.constantFrom(
      '1',
      '23',
      '456',
      '000',
      ',',
      '.',
      '-',
      '+',
      '¥',
      '￥',
      '$',
      '€',
      ' ',
      '(',
      ')',
      'e',
      '元',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('.', ','), (pieces, mark) => {
        const text = pieces.join('');
        const bytes = encoder.encode(`x${text}x`);
        const own = reader(mark);
        const result = own.read(bytes, 1, bytes.length - 1);
        const expected = parseDecimal(text, mark);
        if (text.trim() === '') {
          expect(result).toBe(CELL.missing);
        } else if (!expected) {
          expect(result).toBe(CELL.malformed);
        } else {
          expect(result).toBe(CELL.value);
          const { units, scale } = own;
          expect({ units, scale }).toEqual({ units: expected.units, scale: expected.scale });
          expect(own.currency?.normalize('NFKC')).toBe(expected.currency);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('reads back every amount', () => {
    const bytesOf = (units: number, scale: number) =>
      encoder.encode((units / 10 ** scale).toFixed(scale));
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (units, scale) => {
          const bytes = bytesOf(units, scale);
          const own = reader('.');
          expect(own.read(bytes, 0, bytes.length)).toBe(CELL.value);
          expect([own.units, own.scale]).toEqual([units, scale]);
        },
      ),
    );
  });
});
