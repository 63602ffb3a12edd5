import { expect, test } from 'vitest';
import { lineData, valueRange } from './lineData.ts';

const line = { id: 'a', label: 'A', values: [1, 2, null, 4] };

test('the part in progress starts where the complete part ends', () => {
  expect(lineData(4, [line], 3).map((point) => [point['done.a'], point['open.a']])).toEqual([
    [1, null],
    [2, null],
    [null, null],
    [null, 4],
  ]);
  expect(lineData(2, [line], 1).map((point) => [point['done.a'], point['open.a']])).toEqual([
    [1, 1],
    [null, 2],
  ]);
});

test('without a period in progress nothing is dashed but the end of the line', () => {
  expect(lineData(2, [line]).map((point) => point['open.a'])).toEqual([null, 2]);
});

test('the range covers lines, bands and levels', () => {
  expect(valueRange([{ ...line, band: [[0.5, 1.5], null] }], [{ value: 9 }])).toEqual([0.5, 9]);
  expect(valueRange([], [])).toEqual([0, 0]);
});
