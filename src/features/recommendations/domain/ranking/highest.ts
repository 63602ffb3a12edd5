import { Largest } from '../algorithms/largest.ts';

/** Places of the `count` highest scores, highest first; equal ones by place. −∞ is never among them. */
export function highest(scores: Float64Array, count: number): Int32Array {
  const kept = new Largest(Math.min(count, scores.length));
  // Most scores are below the lowest that is kept: only the others are worth a call.
  let floor = kept.floor();
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] ?? NaN;
    if (!(score > floor)) continue;
    kept.offer(item, score);
    floor = kept.floor();
  }
  return kept.takePlaces();
}
