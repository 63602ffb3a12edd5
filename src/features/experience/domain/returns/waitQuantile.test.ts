import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitQuantile, type Wait } from './waitQuantile.ts';

const ended = (...times: number[]): Wait[] => times.map((time) => ({ time, ended: true }));
const open = (...times: number[]): Wait[] => times.map((time) => ({ time, ended: false }));

test('is the wait by which the share is over, where all are', () => {
  expect(waitQuantile(ended(5, 1, 3, 2, 4), 0.5)).toBe(3);
  expect(waitQuantile(ended(4, 1, 3, 2), 0.5)).toBe(2);
  expect(waitQuantile(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.9)).toBe(9);
});

test('leukaemia patients of Freireich et al. 1963 with 6-MP stay in remission for a median of 23 weeks', () => {
  const waits = [
    ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
    ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  ];
  expect(waitQuantile(waits, 0.5)).toBe(23);
  // 75.3 % are left after 10 weeks, 69.0 % after 13.
  expect(waitQuantile(waits, 0.25)).toBe(13);
});

test('open waits make it longer, and unknown where too few are over', () => {
  expect(waitQuantile([...ended(1, 2), ...open(10, 10, 10)], 0.4)).toBe(2);
  expect(waitQuantile([...ended(1, 2), ...open(10, 10, 10)], 0.5)).toBeNaN();
  expect(waitQuantile([], 0.5)).toBeNaN();
});

test('is an order statistic of waits that are over, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 99 }),
      (times, percent) => {
        const sorted = [...times].sort((a, b) => a - b);
        const place = Math.ceil((times.length * percent) / 100 - 1e-9) - 1;
        expect(waitQuantile(ended(...times), percent / 100)).toBe(sorted[place]);
      },
    ),
  );
});

test('never falls when somebody who is done turns out to be waiting still', () => {
  const waits = fc.array(fc.record({ time: fc.integer({ min: 0, max: 9 }), ended: fc.boolean() }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(waits, fc.nat(), (all, at) => {
      const place = at % all.length;
      const fewer = all.map((wait, i) => (i === place ? { ...wait, ended: false } : wait));
      const [before, after] = [waitQuantile(all, 0.5), waitQuantile(fewer, 0.5)];
      expect(Number.isNaN(after) || after >= before).toBe(true);
    }),
  );
});
