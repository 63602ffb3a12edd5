import type { Step } from '../algorithms/model.ts';

/** What one part of a longer work tells: from `begin` to `end` of the whole, which is 1. */
export function partOfWork(step: Step, begin: number, end: number): Step {
  return (done, total) => step(begin + ((end - begin) * done) / total, 1);
}
