import { stream } from '../../../../shared/domain/random/stream.ts';

/** Numbers that are kept, of all counts of clusters together: 24 MB. */
const MOST_KEPT = 12_000_000;

/**
 * Draws clusters (customers) with replacement, as many as there are; the same numbers for the same
 * seed and count, whatever is measured. What is drawn are customers and not lists, because lists of
 * one customer are alike. What was drawn is kept: a comparison asks for it once for each metric.
 */
export class ClusterDraws {
  readonly #seed: number;
  readonly #kept = new Map<number, Uint16Array | Uint32Array>();
  #size = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Tells, resample by resample, how often each of `clusters` was drawn. */
  each(
    clusters: number,
    resamples: number,
    visit: (times: ArrayLike<number>, resample: number) => void,
  ): void {
    const all = this.#drawn(clusters, resamples);
    for (let resample = 0; resample < resamples; resample++) {
      visit(all.subarray(resample * clusters, (resample + 1) * clusters), resample);
    }
  }

  #drawn(clusters: number, resamples: number): Uint16Array | Uint32Array {
    const size = clusters * resamples;
    const kept = this.#kept.get(clusters);
    if (kept && kept.length >= size) return kept;
    const drawn = clusters < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
    const chance = stream(this.#seed, 'resampling');
    for (let resample = 0; resample < resamples; resample++) {
      chance.at(resample);
      const from = resample * clusters;
      for (let draw = 0; draw < clusters; draw++) {
        const cluster = from + chance.below(clusters);
        drawn[cluster] = (drawn[cluster] ?? 0) + 1;
      }
    }
    if (this.#size + size > MOST_KEPT) {
      this.#kept.clear();
      this.#size = 0;
    }
    this.#kept.set(clusters, drawn);
    this.#size += size;
    return drawn;
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
