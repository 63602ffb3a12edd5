import { LEAST_ANSWERS } from './feedbackTypes.ts';
import type { Score } from './scoreTypes.ts';

/** Whether a score rests on enough answers to be shown, compared or drawn: THE rule for scores. */
export function hasEnough(score: Score | null): boolean {
  return score !== null && score.n >= LEAST_ANSWERS;
}
