/** Keeps values by key until their sizes exceed the cap; then the least recently used go. */
export class ByteCache<V> {
  readonly #cap: number;
  /** In order of last use, oldest first (Map keeps insertion order). */
  readonly #entries = new Map<string, { value: V; bytes: number }>();
  #bytes = 0;

  constructor(capBytes: number) {
    this.#cap = capBytes;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  put(key: string, value: V, bytes: number): void {
    this.#bytes += bytes - (this.#entries.get(key)?.bytes ?? 0);
    this.#entries.delete(key);
    this.#entries.set(key, { value, bytes });
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#cap) return;
      this.#bytes -= entry.bytes;
      this.#entries.delete(oldest);
    }
  }
}
