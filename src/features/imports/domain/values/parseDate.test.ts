import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../importTypes.ts';
import { CELL, type CellResult } from './cellResult.ts';
import { localMs, orderEvidence } from './dateParts.ts';
import { DateReader } from './dateReader.ts';
import { parseDate } from './parseDate.ts';

const iso = (text: string, order: DateOrder = 'dmy') => {
  const parts = parseDate(text);
  if (!parts) return 'none';
  const ms = localMs(parts, order);
  if (Number.isNaN(ms)) return 'impossible';
  const offset = parts.offsetMs === undefined ? '' : ` ${parts.offsetMs / 3_600_000}`;
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ') + offset;
};

describe('parseDate', () => {
  it.each([
    ['2024-03-01', '2024-03-01 00:00:00'],
    ['2024-3-1 9:05', '2024-03-01 09:05:00'],
    ['2024/3/1 10:05:06', '2024-03-01 10:05:06'],
    ['2024.03.01', '2024-03-01 00:00:00'],
    ['2024-03-01T10:15:30Z', '2024-03-01 10:15:30 0'],
    ['2024-03-01T10:15:30.123456+08:00', '2024-03-01 10:15:30 8'],
    ['2024-03-01 10:15:30 +0800', '2024-03-01 10:15:30 8'],
    ['2024-03-01 10:15:30 -05', '2024-03-01 10:15:30 -5'],
    ['2024-03-01 10:15:30 UTC', '2024-03-01 10:15:30 0'],
    ['Fri Mar 01 2024 10:15:30 GMT+0530 (India Standard Time)', '2024-03-01 10:15:30 5.5'],
    ['2024年3月1日 10:05', '2024-03-01 10:05:00'],
    ['2024年3月1日10时05分06秒', '2024-03-01 10:05:06'],
    ['2024年3月1日 下午3:20', '2024-03-01 15:20:00'],
    ['2024/3/1 上午12:10', '2024-03-01 00:10:00'],
    ['2024/3/1 下午 12:10', '2024-03-01 12:10:00'],
    ['２０２４－０３－０１', '2024-03-01 00:00:00'],
    ['1/3/2024', '2024-03-01 00:00:00'],
    ['01.03.2024 8:05', '2024-03-01 08:05:00'],
    ['1-3-2024 3:20 PM', '2024-03-01 15:20:00'],
    ['1-3-2024 12:20 a.m.', '2024-03-01 00:20:00'],
    ['1 Mar 2024', '2024-03-01 00:00:00'],
    ['01-Mar-24 10:05', '2024-03-01 10:05:00'],
    ['March 1st, 2024, 10:05 am', '2024-03-01 10:05:00'],
    ['Mon, 4 Mar 2024 10:05', '2024-03-04 10:05:00'],
    ['20240301', '2024-03-01 00:00:00'],
    ['20240301101530', '2024-03-01 10:15:30'],
    ['1709287530', '2024-03-01 10:05:30 0'],
    ['1709287530123', '2024-03-01 10:05:30 0'],
    ['45352', '2024-03-01 00:00:00'],
    ['45352.4204282407', '2024-03-01 10:05:25'],
    ['2024-03-01 24:00', '2024-03-02 00:00:00'],
    ['2023-12-31 23:59:60', '2023-12-31 23:59:59'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('reads numeric dates in the order that is asked for', () => {
    expect(iso('12/1/2010 8:26', 'mdy')).toBe('2010-12-01 08:26:00');
    expect(iso('12/1/2010 8:26', 'dmy')).toBe('2010-01-12 08:26:00');
    expect(iso('24-03-01', 'ymd')).toBe('2024-03-01 00:00:00');
  });

  it('puts two-digit years around 1970', () => {
    expect(['1/3/69', '1/3/70', '1/3/99', '1/3/00'].map((text) => iso(text).slice(0, 4))).toEqual([
      '2069',
      '1970',
      '1999',
      '2000',
    ]);
    expect([parseDate('1/3/24')?.twoDigitYear, parseDate('1/3/2024')?.twoDigitYear]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    '31/02/2011',
    '2011-02-29',
    '2024-13-01',
    '32/1/2024',
    '13/13/2024',
    '2024-03-01 25:00',
    '0000-00-00',
    '2024年13月2日',
    '2024-03-01 13:00 AM',
    '1/13/2024',
  ])('knows that there is no %s', (text) => {
    expect(iso(text)).toBe('impossible');
  });

  it.each([
    '',
    'soon',
    'n/a',
    '12',
    '3.14',
    '2024',
    '2024-03',
    '10:15',
    '2024-03-01 noon',
    '1001',
    'Foo 1, 2024',
  ])('takes %j for no date', (text) => {
    expect(iso(text)).toBe('none');
  });

  it('tells what a date says of the order in its column', () => {
    const evidence = (text: string) => orderEvidence(parseDate(text)!);
    expect(
      ['3/4/2024', '13/4/2024', '4/13/2024', '4/4/2024', '31/02/2024', '2024-03-04'].map(evidence),
    ).toEqual(['ambiguous', 'dayFirst', 'monthFirst', 'none', 'none', 'none']);
  });
});

describe('DateReader', () => {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const textOf = (bytes: Uint8Array, start: number, end: number) =>
    decoder.decode(bytes.subarray(start, end));
  const state = (reader: DateReader, result: CellResult) => ({
    result,
    localMs: reader.localMs,
    offsetMs: reader.offsetMs,
    evidence: reader.evidence,
    twoDigitYear: reader.twoDigitYear,
  });

  it('reads bytes as parseDate reads their text, whatever came before', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 35 }).map(String),
      fc.integer({ min: 0, max: 35 }).map((n) => String(n).padStart(2, '0')),
      fc.constantFrom('2024', '2011', '99', '', '0001', '12345', 'x'),
    );
    const mark = fc.constantFrom('-', '/', '.', '-', ' ', ':');
    const time = fc.constantFrom(
      '',
      ' 8:26',
      ' 08:26:00',
      'T08:26',
      ' 8:2',
      ' 25:00',
      ' 8:26:61',
      ' 8:26 PM',
      'Z',
    );
    const cell = fc.tuple(number, mark, number, mark, number, time).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<DateOrder>('dmy', 'mdy'),
        (cells, order) => {
          const reader = new DateReader(order, textOf);
          for (const text of cells.flatMap((one) => [one, one])) {
            const bytes = encoder.encode(`1${text}1`);
            const parts = parseDate(text);
            const ms = parts ? localMs(parts, order) : NaN;
            const result = !parts
              ? CELL.malformed
              : Number.isNaN(ms)
                ? CELL.impossible
                : CELL.value;
            expect(state(reader, reader.read(bytes, 1, bytes.length - 1))).toEqual({
              result,
              localMs: ms,
              offsetMs: parts?.offsetMs,
              evidence: parts ? orderEvidence(parts) : 'none',
              twoDigitYear: parts?.twoDigitYear ?? false,
            });
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is not misled by a text that was read in between', () => {
    const reader = new DateReader('dmy', textOf);
    const bytes = encoder.encode('2024-03-01');
    reader.read(bytes, 0, bytes.length);
    reader.readText('2024-03-01 10:00');
    reader.read(bytes, 0, bytes.length);
    expect(reader.localMs).toBe(Date.UTC(2024, 2, 1));
  });
});
