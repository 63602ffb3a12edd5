import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { FunnelFigures, FunnelStep } from './funnelTypes.ts';

/** Counts the attempts of people who belong together. */
export class FunnelTally {
  readonly #steps: readonly FunnelStep[];
  readonly #timed: boolean;
  readonly #counts: Uint32Array;
  /** Times from the step before, ms, by step; at the first, those from the first to the last. */
  readonly #times: number[][];

  /** @param timed whether instants say anything */
  constructor(steps: readonly FunnelStep[], timed: boolean) {
    this.#steps = steps;
    this.#timed = timed;
    this.#counts = new Uint32Array(steps.length);
    this.#times = steps.map(() => []);
  }

  /**
   * @param chain the event of each step that was reached: from place `first` on, `reached` of them
   * @param at epoch ms of each event
   */
  add(chain: Int32Array, first: number, reached: number, at: Float64Array): void {
    const begun = at[chain[first] ?? 0] ?? 0;
    let before = begun;
    for (let step = 0; step < reached; step++) {
      this.#counts[step] = (this.#counts[step] ?? 0) + 1;
      if (step === 0 || !this.#timed) continue;
      const when = at[chain[first + step] ?? 0] ?? 0;
      this.#times[step]?.push(when - before);
      before = when;
    }
    if (reached === this.#steps.length && this.#timed) this.#times[0]?.push(before - begun);
  }

  figures(): FunnelFigures {
    const first = this.#counts[0] ?? 0;
    return {
      steps: this.#steps.map((step, place) => {
        const here = this.#counts[place] ?? 0;
        return {
          step,
          ofFirst: proportion(here, first),
          ofPrevious: proportion(here, this.#counts[Math.max(0, place - 1)] ?? 0),
          medianTime: place === 0 ? NaN : this.#median(place),
        };
      }),
      medianTotal: this.#median(0),
    };
  }

  #median(place: number): number {
    return quantile(Float64Array.from(this.#times[place] ?? []).sort(), 0.5);
  }
}
