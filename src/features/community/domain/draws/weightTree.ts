/**
 * Sums of weights from which single ones are taken out: a Fenwick tree, so that finding and removing
 * cost log n instead of n. Source: Fenwick 1994, "A new data structure for cumulative frequency tables".
 */
export class WeightTree {
  readonly #sums: Float64Array;
  readonly #top: number;
  #total = 0;

  /** @param weights whole, adding up to less than 2^53 */
  constructor(weights: readonly number[]) {
    this.#sums = new Float64Array(weights.length + 1);
    this.#top = weights.length === 0 ? 0 : 1 << (31 - Math.clz32(weights.length));
    weights.forEach((weight, place) => this.#add(place, weight));
  }

  get total(): number {
    return this.#total;
  }

  /**
   * The place, from 0, at which the running sum of the weights first exceeds r.
   * @param r whole, at least 0 and below the total
   */
  find(r: number): number {
    let before = 0;
    let left = r;
    for (let step = this.#top; step > 0; step >>= 1) {
      const sum = this.#sums[before + step];
      if (sum === undefined || sum > left) continue;
      before += step;
      left -= sum;
    }
    return before;
  }

  remove(place: number, weight: number): void {
    this.#add(place, -weight);
  }

  #add(place: number, weight: number): void {
    this.#total += weight;
    for (let i = place + 1; i < this.#sums.length; i += i & -i) {
      this.#sums[i] = (this.#sums[i] ?? 0) + weight;
    }
  }
}
