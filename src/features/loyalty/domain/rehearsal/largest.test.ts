import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largest } from './largest.ts';

it('the largest values are those that a sort puts first, and none of 0', () => {
  const values = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 10 }), (of, most) => {
      const sorted = [...of.keys()]
        .filter((place) => of[place]! > 0)
        .sort((a, b) => of[b]! - of[a]! || a - b);
      expect(largest(of.length, most, (place) => of[place]!)).toEqual(sorted.slice(0, most));
    }),
  );
});
