import { stream } from '../../../../shared/domain/random/stream.ts';

/**
 * A sample of things that come by, each as likely, without replacement: those with the smallest numbers
 * that a seed gives them. So the samples of two lists share what lies in both: what people said of a
 * message for one set of rules counts for the next. A share of a sample is an estimate of that of all.
 */
export class SeededSample<T> {
  readonly #size: number;
  readonly #seed: number;
  /** In the order in which they came. */
  readonly #taken: { readonly number: number; readonly value: T }[] = [];
  #largest = -Infinity;

  constructor(size: number, seed: number) {
    this.#size = size;
    this.#seed = seed;
  }

  /** @param of is asked only for what is taken, and may be dropped later */
  offer(id: string, of: () => T): void {
    if (this.#size === 0) return;
    const number = stream(this.#seed, `sample:${id}`).unit();
    const isFull = this.#taken.length >= this.#size;
    if (isFull && number >= this.#largest) return;
    if (isFull) {
      const place = this.#taken.findIndex((one) => one.number === this.#largest);
      this.#taken.splice(place, 1);
    }
    this.#taken.push({ number, value: of() });
    this.#largest = Math.max(...this.#taken.map((one) => one.number));
  }

  /** In the order in which they came. */
  taken(): T[] {
    return this.#taken.map(({ value }) => value);
  }
}
