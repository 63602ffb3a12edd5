type Numbers =
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>;

/** A typed array that grows as numbers are added. */
export class Growing<A extends Numbers> {
  #values: A;
  #length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = this.#make(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  /** Those that were added, in an array of just that length; the next begins anew. */
  take(): A {
    const taken = this.#make(this.#length);
    taken.set(this.#values.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }
}

/** Texts that are joined to one, with where each begins. */
export class GrowingTexts {
  readonly #texts: string[] = [];

  push(text: string): void {
    this.#texts.push(text);
  }

  take(): { readonly text: string; readonly offsets: Uint32Array<ArrayBuffer> } {
    const offsets = new Uint32Array(this.#texts.length + 1);
    let end = 0;
    for (const [i, text] of this.#texts.entries()) offsets[i + 1] = end += text.length;
    const text = this.#texts.join('');
    this.#texts.length = 0;
    return { text, offsets };
  }
}
