import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchArrays, batchOf } from './batchArrays.ts';
import { ROW_FLAG } from './cellBatch.ts';
import { detectEncoding } from './detectEncoding.ts';
import { flagUndecodable } from './flagUndecodable.ts';
import { firstBeyondAscii, isAscii } from './isAscii.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(utf8(part)))),
  );

describe('detectEncoding', () => {
  it('heeds byte order marks', () => {
    expect(detectEncoding(bytes(0xef, 0xbb, 0xbf, 'a,b'), true)).toEqual({
      encoding: 'utf-8',
      markLength: 3,
      certain: true,
    });
    expect(detectEncoding(bytes(0xff, 0xfe, 'a', 0), true)).toMatchObject({
      encoding: 'utf-16le',
      markLength: 2,
    });
    expect(detectEncoding(bytes(0xfe, 0xff, 0, 'a'), true)).toMatchObject({
      encoding: 'utf-16be',
      markLength: 2,
    });
  });

  it('is not certain about ASCII', () => {
    expect(detectEncoding(utf8('a,b\n1,2\n'), true)).toMatchObject({
      encoding: 'utf-8',
      certain: false,
    });
  });

  it('knows UTF-8 of which the end is cut', () => {
    const cut = utf8('订单号,茶').slice(0, -1);
    expect(detectEncoding(cut, false)).toMatchObject({ encoding: 'utf-8', certain: true });
  });

  it('takes a stray byte in much UTF-8 for damage', () => {
    expect(detectEncoding(bytes('订单号,茶', 0xff, 'x'), true)).toMatchObject({
      encoding: 'utf-8',
    });
  });

  it('tells Chinese characters from accented letters', () => {
    // 订单号 in GB18030; café, £5 in Windows-1252.
    expect(detectEncoding(bytes(0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5, ',a'), true)?.encoding).toBe(
      'gb18030',
    );
    expect(detectEncoding(bytes('caf', 0xe9, ',', 0xa3, '5'), true)?.encoding).toBe('windows-1252');
  });

  it('takes other bytes for no text', () => {
    expect(
      detectEncoding(bytes('PK', 3, 4, 0, 1, 20, 0, 9, 200, 3, 0, 0, 7, 'xl', 1, 0), true),
    ).toBeUndefined();
  });

  it('forgives one control character in a long text', () => {
    expect(detectEncoding(bytes('a,b\n'.repeat(100), 0), true)?.encoding).toBe('utf-8');
  });
});

describe('isAscii', () => {
  it('finds the first byte beyond ASCII, however the bytes are aligned', () => {
    const any = fc.uint8Array({ max: 255, maxLength: 40 });
    const ascii = fc.uint8Array({ max: 127, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(5), ascii, any, (shift, start, rest) => {
        const buffer = Uint8Array.from([...new Uint8Array(shift).fill(255), ...start, ...rest]);
        const part = buffer.subarray(shift);
        const expected = part.findIndex((byte) => byte > 127);
        expect(firstBeyondAscii(part, 0, part.length)).toBe(expected < 0 ? part.length : expected);
        expect(isAscii(part)).toBe(expected < 0);
      }),
    );
  });
});

describe('flagUndecodable', () => {
  const flagged = (rows: readonly Uint8Array[], replaced: boolean) => {
    const arrays = batchArrays(4096);
    const all: number[] = [];
    rows.forEach((row, i) => {
      arrays.rawStarts[i] = all.length;
      all.push(...row);
      arrays.rawEnds[i] = all.length;
      all.push(0x0a);
    });
    flagUndecodable(batchOf(arrays, Uint8Array.from(all), rows.length), replaced);
    return rows.map((_, i) => arrays.flags[i] === ROW_FLAG.undecodable);
  };
  const isUtf8 = (row: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(row);
      return true;
    } catch {
      return false;
    }
  };

  it('marks the rows that are no UTF-8, and no others', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', '茶', '😀', '\u{10ffff}') }).map(utf8),
      fc.uint8Array({ min: 0x80, maxLength: 4 }),
      fc.constantFrom(
        bytes(0xed, 0xa0, 0x80),
        bytes(0xc0, 0x80),
        bytes(0xf4, 0x90, 0x80, 0x80),
        bytes(0xe0, 0x80, 0x80),
      ),
    );
    const row = fc
      .array(piece, { maxLength: 5 })
      .map((pieces) => Uint8Array.from(pieces.flatMap((part) => Array.from(part))));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        expect(flagged(rows, false)).toEqual(rows.map((one) => !isUtf8(one)));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes what a decoder has put for unreadable bytes as unreadable', () => {
    const rows = [utf8('茶'), utf8('a\ufffd'), utf8('b')];
    expect([flagged(rows, true), flagged(rows, false)]).toEqual([
      [false, true, false],
      [false, false, false],
    ]);
  });
});
