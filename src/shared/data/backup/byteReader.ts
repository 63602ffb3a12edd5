import { BackupStop } from './backupFailure.ts';

const LINE_END = 10;
/** Longer than any line: a text column of a segment of long reviews has some tens of megabytes. */
const LONGEST_LINE = 2 ** 29;

/** Reads lines and counted bytes from bytes that come in pieces. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array, undefined>;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(source: AsyncIterator<Uint8Array, undefined>) {
    this.#source = source;
  }

  /** The next line, without its end. @throws BackupStop 'truncated' where there is none */
  async line(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const end = this.#piece.indexOf(LINE_END, this.#at);
      if (end >= 0) {
        const last = this.#piece.subarray(this.#at, end);
        this.#at = end + 1;
        return parts.length === 0 ? last : joined([...parts, last], length + last.length);
      }
      const rest = this.#piece.subarray(this.#at);
      parts.push(rest);
      length += rest.length;
      if (length > LONGEST_LINE) throw new BackupStop('damaged');
      await this.#next();
    }
  }

  /** The next n bytes, in a buffer of their own. @throws BackupStop 'truncated' */
  async bytes(n: number): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array[] = [];
    let missing = n;
    while (missing > this.#piece.length - this.#at) {
      const rest = this.#piece.subarray(this.#at);
      parts.push(rest);
      missing -= rest.length;
      await this.#next();
    }
    parts.push(this.#piece.subarray(this.#at, this.#at + missing));
    this.#at += missing;
    return joined(parts, n);
  }

  /** Whether nothing more comes. */
  async atEnd(): Promise<boolean> {
    while (this.#at >= this.#piece.length) {
      const { done, value } = await this.#source.next();
      if (done === true) return true;
      this.#take(value);
    }
    return false;
  }

  async #next(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done === true) throw new BackupStop('truncated');
    this.#take(value);
  }

  #take(piece: Uint8Array): void {
    this.#piece = piece;
    this.#at = 0;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
