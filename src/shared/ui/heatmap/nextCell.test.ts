import { expect, test } from 'vitest';
import { nextCell } from './nextCell.ts';

const [o, x] = [false, true];
const cells = [
  [x, x, x, o],
  [x, o, x, o],
  [o, o, o, o],
  [x, x, o, x],
];
const go = (row: number, column: number, key: string, wholeTable = false) =>
  nextCell({ row, column }, key, wholeTable, cells);

test('arrows go over cells that take no focus', () => {
  expect(go(1, 0, 'ArrowRight')).toEqual({ row: 1, column: 2 });
  expect(go(1, 0, 'ArrowDown')).toEqual({ row: 3, column: 0 });
  expect(go(3, 1, 'ArrowUp')).toEqual({ row: 0, column: 1 });
});

test('at the edge an arrow stays', () => {
  expect(go(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  expect(go(0, 2, 'ArrowRight')).toEqual({ row: 0, column: 2 });
});

test('Home and End stay in the row, with Ctrl they go over the table', () => {
  expect(go(3, 1, 'End')).toEqual({ row: 3, column: 3 });
  expect(go(3, 1, 'Home')).toEqual({ row: 3, column: 0 });
  expect(go(1, 2, 'End', true)).toEqual({ row: 3, column: 3 });
  expect(go(1, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
});

test('other keys mean nothing', () => {
  expect(go(0, 0, 'a')).toBeUndefined();
});
