import { expect, test } from 'vitest';
import { nextPoint } from './nextPoint.ts';

const POINTS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('arrow keys go round the points in their order', () => {
  expect(nextPoint(POINTS, 'a', 'ArrowRight')).toBe('b');
  expect(nextPoint(POINTS, 'c', 'ArrowDown')).toBe('a');
  expect(nextPoint(POINTS, 'a', 'ArrowLeft')).toBe('c');
  expect(nextPoint(POINTS, 'b', 'ArrowUp')).toBe('a');
});

test('Home and End lead to the ends, Enter and space to the point itself', () => {
  expect(nextPoint(POINTS, 'b', 'Home')).toBe('a');
  expect(nextPoint(POINTS, 'b', 'End')).toBe('c');
  expect(nextPoint(POINTS, 'b', 'Enter')).toBe('b');
  expect(nextPoint(POINTS, 'b', ' ')).toBe('b');
});

test('other keys, and points that are not there, lead nowhere', () => {
  expect(nextPoint(POINTS, 'b', 'x')).toBeNull();
  expect(nextPoint(POINTS, 'gone', 'ArrowRight')).toBeNull();
  expect(nextPoint([], 'gone', 'Home')).toBeNull();
});
