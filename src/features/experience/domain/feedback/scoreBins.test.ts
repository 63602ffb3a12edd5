import { expect, test } from 'vitest';
import { cesBin, cesOfSeven, csatBin, npsBin, SATISFIED_FROM } from './scoreBins.ts';

test('0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters', () => {
  expect(Array.from({ length: 11 }, (_, nps) => npsBin(nps))).toEqual([
    0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2,
  ]);
  expect([NaN, -1, 11].map(npsBin)).toEqual([-1, -1, -1]);
});

test.each([
  [2, [2]],
  [3, [3]],
  [5, [4, 5]],
  [7, [6, 7]],
  [10, [8, 9, 10]],
])('on a scale of %i satisfied are those who are 75 %% of the way up: %o', (scale, expected) => {
  const answers = Array.from({ length: scale }, (_, place) => place + 1);
  const satisfied = answers.filter((answer) => csatBin(answer, scale) >= SATISFIED_FROM);
  expect(satisfied).toEqual(expected);
});

test('effort on any scale is brought onto 1 to 7, ends onto ends', () => {
  expect([1, 3, 5].map((ces) => cesOfSeven(ces, 5))).toEqual([1, 4, 7]);
  expect([1, 4, 7].map((ces) => cesOfSeven(ces, 7))).toEqual([1, 4, 7]);
  expect([1, 2, 3, 4, 5].map((ces) => cesBin(ces, 5))).toEqual([0, 1, 3, 4, 6]);
});

test('without an answer on the scale there is no bin', () => {
  for (const [answer, scale] of [
    [NaN, 5],
    [3, 0],
    [6, 5],
    [0, 5],
  ] as const) {
    expect(csatBin(answer, scale)).toBe(-1);
    expect(cesBin(answer, scale)).toBe(-1);
    expect(cesOfSeven(answer, scale)).toBeNaN();
  }
});
