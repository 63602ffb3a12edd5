/** Keeps the few values that were asked for last, by key. Asked for twice at once, built once. */
export class RecentValues<T> {
  readonly #capacity: number;
  readonly #values = new Map<string, Promise<T>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string, build: () => Promise<T>): Promise<T> {
    const value = this.#values.get(key) ?? build();
    // Set anew, so that the map's first key is the one not asked for longest.
    this.#values.delete(key);
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#capacity) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
