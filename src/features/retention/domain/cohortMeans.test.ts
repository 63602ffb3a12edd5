import { describe, expect, test } from 'vitest';
import { cohortMeans } from './cohortMeans.ts';
import { CELL } from './retentionTypes.ts';

const SHAPE = { rows: 4, columns: 1 };
/** Sizes 100, 50, 0 and 10; the last cell is in progress. */
const COUNTS = {
  size: Uint32Array.of(100, 50, 0, 10),
  customers: Uint32Array.of(20, 0, 0, 10),
  orders: Uint32Array.of(30, 0, 0, 40),
  revenue: Float64Array.of(6000, 0, 0, 9000),
  state: Uint8Array.of(CELL.complete, CELL.complete, CELL.complete, CELL.inProgress),
};

describe('cohortMeans', () => {
  test('weighs cohorts by size, or all the same, and leaves cells in progress out', () => {
    const means = cohortMeans(COUNTS, SHAPE, 'firstEver', 'customers');
    expect(means.cohorts[0]).toBe(2);
    expect(means.weighted[0]).toBeCloseTo(20 / 150, 12);
    expect(means.simple[0]).toBeCloseTo((0.2 + 0) / 2, 12);
    expect(means.lower[0]).toBeLessThan(20 / 150);
    expect(means.upper[0]).toBeGreaterThan(20 / 150);
  });

  test('average revenue is over those who returned; a cohort of whom none did has no value', () => {
    const means = cohortMeans(COUNTS, SHAPE, 'firstEver', 'revenueAverage');
    expect(means.weighted[0]).toBe(300);
    expect(means.simple[0]).toBe(300);
    expect(cohortMeans(COUNTS, SHAPE, 'firstEver', 'revenue').weighted[0]).toBe(40);
    expect(cohortMeans(COUNTS, SHAPE, 'firstEver', 'orders').weighted[0]).toBeCloseTo(0.2, 12);
  });

  test('gives no interval where the cohorts share customers', () => {
    const means = cohortMeans(COUNTS, SHAPE, 'recurring', 'customers');
    expect(means.weighted[0]).toBeCloseTo(20 / 150, 12);
    expect(means.lower[0]).toBeNaN();
  });

  test('has no mean of no cells', () => {
    const state = new Uint8Array(4).fill(CELL.inProgress);
    const means = cohortMeans({ ...COUNTS, state }, SHAPE, 'firstEver', 'customers');
    expect(means.cohorts[0]).toBe(0);
    expect(means.weighted[0]).toBeNaN();
    expect(means.simple[0]).toBeNaN();
  });
});
