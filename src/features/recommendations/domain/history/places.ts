/** Gives dictionary codes places 0, 1, 2 … in the order in which they are first asked for. */
export class Places {
  readonly #codes: number[] = [];
  #places = new Int32Array(1024).fill(-1);

  get size(): number {
    return this.#codes.length;
  }

  /** The place of a code, a new one where it has none. */
  placeOf(code: number): number {
    if (code >= this.#places.length) this.#grow(code);
    const known = this.#places[code] ?? -1;
    if (known >= 0) return known;
    const place = this.#codes.length;
    this.#codes.push(code);
    this.#places[code] = place;
    return place;
  }

  /** Codes by place. */
  codes(): Int32Array {
    return Int32Array.from(this.#codes);
  }

  /** Places by code; -1 for a code that has none, and codes beyond its end have none. */
  byCode(): Int32Array {
    return this.#places.slice();
  }

  #grow(code: number): void {
    const larger = new Int32Array(Math.max(code + 1, this.#places.length * 2)).fill(-1);
    larger.set(this.#places);
    this.#places = larger;
  }
}
