import { expect, test } from 'vitest';
import { LEAST_ANSWERS } from './feedbackTypes.ts';
import { hasEnough } from './hasEnough.ts';
import { npsScore } from './npsScore.ts';

test('a score is shown from so many answers on, and of none there is none', () => {
  const score = (n: number) => npsScore({ detractors: 1, passives: n - 2, promoters: 1 });
  expect(hasEnough(score(LEAST_ANSWERS - 1))).toBe(false);
  expect(hasEnough(score(LEAST_ANSWERS))).toBe(true);
  expect(hasEnough(null)).toBe(false);
});
