/**
 * Keeps the `most` largest of what it is offered; of equal ones those with the lower place, so that
 * the order of the offers does not matter. NaN is never kept.
 */
export class Largest {
  readonly #most: number;
  /** A heap with the one that goes first at its top. */
  readonly #places: Int32Array;
  readonly #values: Float64Array;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
    this.#places = new Int32Array(most);
    this.#values = new Float64Array(most);
  }

  offer(place: number, value: number): void {
    if (Number.isNaN(value) || this.#most === 0) return;
    if (this.#size < this.#most) {
      this.#rise(this.#size++, place, value);
    } else if (!goesBefore(place, value, this.#places[0] ?? 0, this.#values[0] ?? 0)) {
      this.#sink(place, value);
    }
  }

  /** What a value must exceed to be kept, where its place is above all that were offered before. */
  floor(): number {
    return this.#size < this.#most ? -Infinity : (this.#values[0] ?? Infinity);
  }

  /**
   * What was kept, first the largest; forgets it.
   * @param values gets the values in the same order
   */
  takePlaces(values?: Float64Array): Int32Array {
    const places = new Int32Array(this.#size);
    while (this.#size > 0) {
      const last = this.#size - 1;
      places[last] = this.#places[0] ?? 0;
      if (values) values[last] = this.#values[0] ?? 0;
      this.#size = last;
      this.#sink(this.#places[last] ?? 0, this.#values[last] ?? 0);
    }
    return places;
  }

  /** What was kept, by place; forgets it. */
  takeAscending(): Int32Array {
    const places = this.#places.slice(0, this.#size).sort();
    this.#size = 0;
    return places;
  }

  #rise(from: number, place: number, value: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const abovePlace = this.#places[above] ?? 0;
      const aboveValue = this.#values[above] ?? 0;
      if (!goesBefore(place, value, abovePlace, aboveValue)) break;
      this.#places[at] = abovePlace;
      this.#values[at] = aboveValue;
      at = above;
    }
    this.#places[at] = place;
    this.#values[at] = value;
  }

  /** Puts one in at the top, in place of what is there. */
  #sink(place: number, value: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#size) break;
      const right = below + 1;
      if (
        right < this.#size &&
        goesBefore(
          this.#places[right] ?? 0,
          this.#values[right] ?? 0,
          this.#places[below] ?? 0,
          this.#values[below] ?? 0,
        )
      )
        below = right;
      const belowPlace = this.#places[below] ?? 0;
      const belowValue = this.#values[below] ?? 0;
      if (goesBefore(place, value, belowPlace, belowValue)) break;
      this.#places[at] = belowPlace;
      this.#values[at] = belowValue;
      at = below;
    }
    this.#places[at] = place;
    this.#values[at] = value;
  }
}

/** Whether a is given up before b: it is smaller, or equal with the higher place. */
function goesBefore(aPlace: number, aValue: number, bPlace: number, bValue: number): boolean {
  return aValue < bValue || (aValue === bValue && aPlace > bPlace);
}
