import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rarePlaces } from './rarePlaces.ts';

const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

function seenIn(text: string): Uint32Array {
  const seen = new Uint32Array(65_536);
  for (const unit of unitsOf(text)) seen[unit] = (seen[unit] ?? 0) + 1;
  return seen;
}

test('the two rarest units of a needle are named by their places, the earlier first', () => {
  expect(rarePlaces(unitsOf('they p'), seenIn('the the they p teeth hen'))).toEqual([3, 5]);
  expect(rarePlaces(unitsOf('aab'), seenIn('aaaab'))).toEqual([0, 2]);
  expect(rarePlaces(unitsOf('货'), seenIn('货'))).toEqual([0, 0]);
});

test('no other pair of places is rarer', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '退'), maxLength: 40 });
  const needle = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '退'),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, needle, (text, needle) => {
      const seen = seenIn(text);
      const units = unitsOf(needle);
      const countAt = (place: number) => seen[units[place] ?? 0] ?? 0;
      const [near, far] = rarePlaces(units, seen);
      expect(near).toBeLessThan(far);
      const counts = [...units.keys()].map(countAt).sort((a, b) => a - b);
      expect([countAt(near), countAt(far)].sort((a, b) => a - b)).toEqual(counts.slice(0, 2));
    }),
  );
});
