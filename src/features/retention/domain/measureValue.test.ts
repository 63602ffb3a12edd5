import { expect, test } from 'vitest';
import { MEASURES } from './retentionQuery.ts';
import { measureValue } from './measureValue.ts';

const sums = { size: 20, customers: 5, orders: 8, revenue: 1200 };

test('each measure divides what it says by whom it says', () => {
  expect(MEASURES.map((measure) => measureValue(measure, sums))).toEqual([0.25, 0.4, 60, 240]);
});

test('nothing is divided by nobody', () => {
  const nobody = { size: 0, customers: 0, orders: 0, revenue: 0 };
  for (const measure of MEASURES) expect(measureValue(measure, nobody)).toBeNaN();
  expect(measureValue('revenueAverage', { ...sums, customers: 0 })).toBeNaN();
});
