/**
 * Costly things built from facts (an index over all lines), one for each key, kept while the
 * revisions that they were built at are current. Asked for twice at once, built once.
 */
export class ResidentValues {
  readonly #entries = new Map<string, { revisions: string; value: Promise<unknown> }>();

  async get<T>(key: string, revisions: string, build: () => Promise<T>): Promise<T> {
    const entry = this.#entries.get(key);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a key is only ever asked for with the same builder
    if (entry?.revisions === revisions) return entry.value as Promise<T>;
    // The older value goes first, so that both are never in memory together.
    this.#entries.delete(key);
    const value = build();
    this.#entries.set(key, { revisions, value });
    value.catch(() => this.#entries.delete(key));
    return value;
  }
}
