import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByTime } from './orderByTime.ts';

test('instants are put in order, equal ones as they were, however unevenly they lie', () => {
  const instant = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 ** 45 }));
  fc.assert(
    fc.property(fc.array(instant, { maxLength: 400 }), (instants) => {
      const wanted = instants
        .map((at, place) => ({ at, place }))
        .sort((a, b) => a.at - b.at || a.place - b.place)
        .map(({ place }) => place);
      expect([...orderByTime(Float64Array.from(instants))]).toEqual(wanted);
    }),
  );
});

test('one instant for all, and none at all, are in order already', () => {
  expect([...orderByTime(Float64Array.of(5, 5, 5))]).toEqual([0, 1, 2]);
  expect(orderByTime(new Float64Array(0))).toHaveLength(0);
});
