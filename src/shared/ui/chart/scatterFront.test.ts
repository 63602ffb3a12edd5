import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scatterFront } from './scatterFront.ts';

test('the line goes from left to right through the points that are on it, and no others', () => {
  const value = fc.integer({ min: 0, max: 5 });
  const point = fc.record({ x: value, y: value, front: fc.boolean() });
  fc.assert(
    fc.property(fc.array(point), (drawn) => {
      const points = drawn.map((each, i) => ({ ...each, id: String(i), label: '' }));
      const line = scatterFront(points);
      expect(line.map(({ id }) => id).sort()).toEqual(
        points
          .filter(({ front }) => front)
          .map(({ id }) => id)
          .sort(),
      );
      for (const [i, { x, y }] of line.entries()) {
        const next = line[i + 1];
        if (next) expect(next.x > x || (next.x === x && next.y <= y)).toBe(true);
      }
    }),
  );
});
