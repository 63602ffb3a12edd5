import { expect, test } from 'vitest';
import { secondsLeft } from './secondsLeft.ts';

test('the time left follows from the time taken', () => {
  expect(secondsLeft(62, 100, 3200)).toBe(2);
  expect(secondsLeft(25, 100, 20_000)).toBe(60);
});

test('nothing is said before it can be known', () => {
  expect(secondsLeft(50, 100, 900)).toBeNull();
  expect(secondsLeft(0, 100, 60_000)).toBeNull();
  expect(secondsLeft(0, 0, 60_000)).toBeNull();
});

test('past ten seconds it moves in fives', () => {
  expect(secondsLeft(1, 4, 11_000)).toBe(35);
});

test('more done than planned leaves nothing', () => {
  expect(secondsLeft(120, 100, 5000)).toBe(0);
});
