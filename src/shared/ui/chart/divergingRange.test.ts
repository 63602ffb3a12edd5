import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingRange } from './divergingRange.ts';

test('each side that has bars keeps the room of a figure beyond its longest bar', () => {
  const [low, high] = divergingRange([80, -20, 5], 0.2);
  const span = high - low;
  expect(high - 80).toBeCloseTo(0.2 * span, 10);
  expect(-20 - low).toBeCloseTo(0.2 * span, 10);
  expect(divergingRange([10, 5], 0.2)).toEqual([0, 12.5]);
});

test('zero and all bars are within the ends, and the ends differ', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
      const [low, high] = divergingRange(values, 0.25);
      expect(low).toBeLessThan(high);
      expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
    }),
  );
});
