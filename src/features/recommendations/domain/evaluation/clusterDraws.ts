import { stream } from '../../../../shared/domain/random/stream.ts';

/** How intervals by resampling are made. */
export type Resampling = {
  readonly seed: number;
  readonly resamples: number;
};

/**
 * Draws clusters (customers) with replacement, as many as there are, and tells how often each was
 * drawn; the same numbers for the same seed, whatever is measured. What is drawn are customers and
 * not lists, because lists of one customer are alike.
 *
 * @param times used again for the next resample
 */
export function eachResample(
  clusters: number,
  { seed, resamples }: Resampling,
  visit: (times: Int32Array, resample: number) => void,
): void {
  const chance = stream(seed, 'resampling');
  const times = new Int32Array(clusters);
  for (let resample = 0; resample < resamples; resample++) {
    chance.at(resample);
    times.fill(0);
    for (let draw = 0; draw < clusters; draw++) {
      const cluster = chance.below(clusters);
      times[cluster] = (times[cluster] ?? 0) + 1;
    }
    visit(times, resample);
  }
}

/** Numbers clusters 0, 1, … in the order in which they appear. */
export function numberedClusters(names: ArrayLike<number>): {
  readonly of: Int32Array;
  readonly count: number;
} {
  const numbers = new Map<number, number>();
  const of = Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return { of, count: numbers.size };
}
