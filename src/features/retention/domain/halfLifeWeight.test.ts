import { expect, test } from 'vitest';
import { halfLifeWeight } from './halfLifeWeight.ts';

test('what is new weighs 1, and half as much after each half-life', () => {
  expect(halfLifeWeight(0, 90)).toBe(1);
  expect(halfLifeWeight(90, 90)).toBeCloseTo(0.5, 15);
  expect(halfLifeWeight(270, 90)).toBeCloseTo(0.125, 15);
  expect(halfLifeWeight(45, 90)).toBeCloseTo(Math.SQRT1_2, 15);
});

test('what is very old still weighs something', () => {
  expect(halfLifeWeight(100_000, 1)).toBeGreaterThan(0);
});
