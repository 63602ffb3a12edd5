import { Largest } from '../algorithms/largest.ts';

/** Places of the `count` highest scores, highest first; equal ones by place. −∞ is never among them. */
export function highest(scores: Float64Array, count: number): Int32Array {
  const kept = new Largest(Math.min(count, scores.length));
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] ?? NaN;
    if (score !== -Infinity) kept.offer(item, score);
  }
  return kept.takePlaces();
}
