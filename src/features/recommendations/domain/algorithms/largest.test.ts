import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Largest } from './largest.ts';

it('keeps the largest, of equals the lower places, in whatever order they come', () => {
  const values = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 12 }), fc.integer(), (all, most, turn) => {
      const offers = all.map((value, place) => ({ place, value }));
      const best = [...offers]
        .sort((a, b) => b.value - a.value || a.place - b.place)
        .slice(0, most);
      const largest = new Largest(most);
      const shift = all.length === 0 ? 0 : Math.abs(turn) % all.length;
      const turned = [...offers.slice(shift), ...offers.slice(0, shift)];
      for (const { place, value } of turned) largest.offer(place, value);
      const kept = new Float64Array(most);
      expect([...largest.takePlaces(kept)]).toEqual(best.map(({ place }) => place));
      expect([...kept.subarray(0, best.length)]).toEqual(best.map(({ value }) => value));
      expect([...largest.takePlaces()]).toEqual([]);
      // What does not exceed the floor may be left out by whoever offers in the order of places.
      for (const { place, value } of offers) {
        if (value > largest.floor()) largest.offer(place, value);
      }
      expect([...largest.takeAscending()]).toEqual(
        best.map(({ place }) => place).sort((a, b) => a - b),
      );
      expect([...largest.takeAscending()]).toEqual([]);
    }),
  );
});

it('never keeps what is no number', () => {
  const largest = new Largest(2);
  largest.offer(0, NaN);
  largest.offer(1, -Infinity);
  largest.offer(2, NaN);
  expect([...largest.takePlaces()]).toEqual([1]);
});
