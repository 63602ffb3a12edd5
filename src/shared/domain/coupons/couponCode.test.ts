import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecked, withCheck } from './checkedCode.ts';
import { CODE_ALPHABET, makeCode, readCodes } from './couponCode.ts';

describe('codes', () => {
  it('are twelve characters of Crockford’s base 32, each as likely', () => {
    const all = Uint8Array.from({ length: 256 }, (_, value) => value);
    const code = makeCode((into) => {
      into.set(all.subarray(0, into.length));
      return into;
    });
    expect(code).toBe(CODE_ALPHABET.slice(0, 12));
    const counts = new Map<string, number>();
    for (const character of makeCode(() => all, 256)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(new Array(32).fill(8));
    expect(CODE_ALPHABET).not.toMatch(/[ILOU]/u);
  });

  it('shorter than ten characters are refused', () => {
    expect(() => makeCode((into) => into, 9)).toThrow(RangeError);
    expect(makeCode((into) => into, 10)).toBe('0000000000');
  });

  it('of the shop are read one a line, and kept as they are', () => {
    expect(readCodes('SPRING-1\r\n\n spring-1 \nSPRING-1\na b\n春天-2\n' + 'x'.repeat(65))).toEqual(
      {
        codes: ['SPRING-1', 'spring-1', '春天-2'],
        bad: [5, 7],
        repeated: 1,
      },
    );
  });
});

describe('check characters', () => {
  const codes = fc.array(fc.constantFrom(...Array.from(CODE_ALPHABET)), {
    minLength: 10,
    maxLength: 20,
  });

  it('are the code in base 32 modulo 37', () => {
    // 32 × 1 + 0 = 32, the first remainder beyond the alphabet; 31 is its last.
    expect(withCheck('10')).toBe('10*');
    expect(withCheck('0Z')).toBe('0ZZ');
    expect(withCheck('14')).toBe('14U');
    expect(() => withCheck('1O')).toThrow(RangeError);
  });

  it('are read back however the code was typed', () => {
    const made = withCheck('01ABCDEFGH');
    expect(readChecked(` ${made.toLowerCase().replace('0', 'o').replace('1', 'l')} `)).toBe(
      '01ABCDEFGH',
    );
    expect(readChecked(`01ABC-DEFGH-${made.at(-1) ?? ''}`)).toBe('01ABCDEFGH');
    for (const none of ['', 'U', '加微信', '0']) expect(readChecked(none)).toBeNull();
  });

  it('find every wrong character and every swap of neighbours', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat(),
        fc.constantFrom(...Array.from(CODE_ALPHABET)),
        (code, at, other) => {
          const place = at % code.length;
          const whole = Array.from(withCheck(code.join('')));
          const wrong = whole.with(place, other);
          const swapped = whole
            .with(place, whole[place + 1] ?? '')
            .with(place + 1, whole[place] ?? '');
          expect(readChecked(whole.join(''))).toBe(code.join(''));
          for (const typed of [wrong, swapped]) {
            if (typed.join('') !== whole.join('')) expect(readChecked(typed.join(''))).toBeNull();
          }
        },
      ),
    );
  });
});
