import type { Stream } from '../shared/domain/random/stream.ts';

/** A choice among 0 … n − 1 with given weights. */
export class Weighted {
  readonly #sums: Float64Array;

  /** @param weights not negative; at least one of them positive */
  constructor(weights: readonly number[]) {
    this.#sums = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, i) => (this.#sums[i] = sum += weight));
    if (!(sum > 0)) throw new RangeError('weights are all 0');
  }

  /** Takes one number of the stream. */
  pick(from: Stream): number {
    const sums = this.#sums;
    const target = from.unit() * (sums[sums.length - 1] ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
