import type { Verdict } from '../rules/ruleEngine.ts';
import { listedHit, type ListedHit } from './listedHit.ts';
import { SeededSample } from './seededSample.ts';

/** Messages, and a sample of them in their order. */
export type SomeHits = { readonly count: number; readonly sample: readonly ListedHit[] };

/** Counts messages, and keeps some of them to be shown. */
export class HitList {
  readonly #sample: SeededSample<ListedHit>;
  #count = 0;

  constructor(size: number, seed: number) {
    this.#sample = new SeededSample(size, seed);
  }

  add(message: string, verdict: Verdict): void {
    this.#count++;
    this.#sample.offer(message, () => listedHit(message, verdict));
  }

  result(): SomeHits {
    return { count: this.#count, sample: this.#sample.taken() };
  }
}
