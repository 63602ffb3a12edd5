import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeUtf8 } from './writeUtf8.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('writeUtf8', () => {
  it('writes what the platform’s encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = new Uint8Array(3 * text.length + 1);
        const end = writeUtf8(text, written, 1);
        expect(written.subarray(1, end)).toEqual(utf8(text));
      }),
    );
    const lone = new Uint8Array(9);
    expect(lone.subarray(0, writeUtf8('\ud800a', lone, 0))).toEqual(utf8('\ud800a'));
  });
});
