import { isAscii } from '../../domain/cells/isAscii.ts';
import { detectEncoding, type DetectedEncoding } from '../../domain/cells/detectEncoding.ts';

/** Bytes of the longest character of UTF-8. */
const LONGEST = 4;

/**
 * A file's bytes as UTF-8 without byte order mark. Where the file was all ASCII as far as it has
 * been looked at, the first chunk that is not decides: ASCII reads the same in UTF-8, GB18030 and
 * Windows-1252, so nothing read before has to be read again.
 */
export class Utf8Chunks {
  #encoding: DetectedEncoding;
  #decoder: TextDecoder | undefined;
  readonly #encoder = new TextEncoder();
  /** Bytes of the byte order mark that are still to come. */
  #markLeft: number;
  /** The end of the last chunk, where the encoding was not told by what came before it. */
  #held = new Uint8Array(0);

  constructor(encoding: DetectedEncoding) {
    this.#encoding = encoding;
    this.#markLeft = encoding.markLength;
    this.#decoder = decoderOf(encoding);
  }

  /** Whether chunks come from a decoder, which puts U+FFFD for what it cannot read. */
  get replaces(): boolean {
    return this.#decoder !== undefined;
  }

  next(chunk: Uint8Array, last: boolean): Uint8Array {
    let bytes = chunk.subarray(this.#markLeft);
    this.#markLeft -= chunk.length - bytes.length;
    if (!this.#encoding.certain && (this.#held.length > 0 || !isAscii(bytes))) {
      bytes = this.#settle(bytes, last);
    }
    if (!this.#decoder) return bytes;
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: !last }));
  }

  /**
   * Looks for what tells the encoding. Where the only sign is a character that the chunk's end may
   * have cut, it is held back, to be looked at whole.
   */
  #settle(chunk: Uint8Array, last: boolean): Uint8Array {
    const bytes = new Uint8Array(this.#held.length + chunk.length);
    bytes.set(this.#held);
    bytes.set(chunk, this.#held.length);
    this.#held = new Uint8Array(0);
    const found = detectEncoding(bytes, last);
    if (found?.certain === true) {
      this.#encoding = found;
      this.#decoder = decoderOf(found);
      return bytes;
    }
    let end = bytes.length;
    while (!last && end > bytes.length - LONGEST && (bytes[end - 1] ?? 0) >= 0x80) end--;
    this.#held = bytes.slice(end);
    return bytes.subarray(0, end);
  }
}

function decoderOf({ encoding }: DetectedEncoding): TextDecoder | undefined {
  return encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
}
