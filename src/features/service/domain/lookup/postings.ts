/** Which names have each term: those of term t are `names[starts[t]] … names[starts[t + 1] − 1]`. */
export type Postings = {
  readonly places: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  /** Ascending, each once. */
  readonly names: Int32Array;
};

/** Gathers terms name by name. */
export class PostingsBuilder {
  readonly #places = new Map<string, number>();
  readonly #lists: number[][] = [];

  /**
   * @param name its place; they come in ascending order
   * @returns the term's place
   */
  add(term: string, name: number): number {
    let place = this.#places.get(term);
    if (place === undefined) {
      place = this.#lists.length;
      this.#places.set(term, place);
      this.#lists.push([]);
    }
    const list = this.#lists[place];
    if (list && list[list.length - 1] !== name) list.push(name);
    return place;
  }

  build(): Postings {
    const starts = new Uint32Array(this.#lists.length + 1);
    this.#lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
    const names = new Int32Array(starts.at(-1) ?? 0);
    this.#lists.forEach((list, i) => {
      names.set(list, starts[i] ?? 0);
    });
    return { places: this.#places, starts, names };
  }
}
