import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedRows, changeOf, greatestChanges } from './shownBars.ts';

const row = (id: string, live: number, draft: number) => ({ id, name: id, live, draft });

test('bars run from the greatest gain to the greatest loss; what stays is left out', () => {
  const rows = [row('a', 10, 4), row('b', 0, 3), row('c', 5, 5), row('d', 1, 9)];
  expect(changedRows(rows).map(({ id }) => id)).toEqual(['d', 'b', 'a']);
});

test('where there is room for few, the greatest changes stay, in their order', () => {
  const rows = changedRows([row('a', 0, 9), row('b', 0, 1), row('c', 2, 0), row('d', 8, 0)]);
  expect(greatestChanges(rows, 2).map(({ id }) => id)).toEqual(['a', 'd']);
});

test('no change that is left out is greater than one that is drawn', () => {
  const rows = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })))
    .map((pairs) => changedRows(pairs.map(([live, draft], i) => row(String(i), live, draft))));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 20 }), (changed, most) => {
      const drawn = greatestChanges(changed, most);
      expect(drawn.length).toBe(Math.min(most, changed.length));
      const least = Math.min(...drawn.map((each) => Math.abs(changeOf(each))));
      for (const each of changed.filter((one) => !drawn.includes(one)))
        expect(Math.abs(changeOf(each))).toBeLessThanOrEqual(least);
    }),
  );
});
