import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUNDINGS, roundedShare } from '../earning/rounding.ts';
import { exactShare } from './exactShare.ts';

it('a share in doubles is the share in bigints, also where the product is too large', () => {
  const whole = fc.oneof(fc.nat(), fc.nat({ max: 1_000_000_000_000 }));
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: 1, max: 1_000_000_000_000 }),
      fc.constantFrom(...ROUNDINGS),
      (amount, numerator, denominator, rounding) => {
        const exactly = roundedShare(
          BigInt(amount) * BigInt(numerator),
          BigInt(denominator),
          rounding,
        );
        expect(exactShare(amount, numerator, denominator, rounding)).toBe(exactly);
      },
    ),
  );
});
