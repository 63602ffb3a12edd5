/** Bytes that are gathered before they go to the compressor. */
const GATHERED = 256 * 1024;
/** Compressed bytes that are kept in memory; more are handed to the browser's store of blobs. */
const HELD = 8 * 1024 * 1024;

/** Compresses what it is given into a Blob. */
export class GzipSink {
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #blob: Promise<Blob>;
  #gathered = new Uint8Array(GATHERED);
  #length = 0;

  constructor() {
    const { writable, readable } = new CompressionStream('gzip');
    this.#writer = writable.getWriter();
    this.#blob = collect(readable);
    // Told by `end`; whoever gives up before does not ask.
    this.#blob.catch(() => undefined);
  }

  /** Takes a copy. */
  put(bytes: Uint8Array): void {
    if (this.#length + bytes.length > GATHERED) this.#flush();
    if (bytes.length > GATHERED) {
      this.#write(bytes.slice());
      return;
    }
    this.#gathered.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  async ready(): Promise<void> {
    await this.#writer.ready;
  }

  async end(): Promise<Blob> {
    this.#flush();
    await this.#writer.close();
    return this.#blob;
  }

  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
  }

  #flush(): void {
    if (this.#length === 0) return;
    this.#write(this.#gathered.subarray(0, this.#length));
    this.#gathered = new Uint8Array(GATHERED);
    this.#length = 0;
  }

  #write(bytes: Uint8Array<ArrayBuffer>): void {
    // A failure comes out at `ready` and `end` too.
    this.#writer.write(bytes).catch(() => undefined);
  }
}

async function collect(readable: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const reader = readable.getReader();
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    held += value.length;
    if (held < HELD) continue;
    blobs.push(new Blob(parts));
    parts = [];
    held = 0;
  }
  return new Blob([...blobs, ...parts], { type: 'application/gzip' });
}
