import { isAscii } from '../domain/cells/isAscii.ts';
import { detectEncoding, type DetectedEncoding } from '../domain/cells/detectEncoding.ts';

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
    const bytes = chunk.subarray(this.#markLeft);
    this.#markLeft -= chunk.length - bytes.length;
    if (!this.#encoding.certain && !isAscii(bytes)) {
      const found = detectEncoding(bytes, last);
      if (found?.certain === true) {
        this.#encoding = found;
        this.#decoder = decoderOf(found);
      }
    }
    if (!this.#decoder) return bytes;
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: !last }));
  }
}

function decoderOf({ encoding }: DetectedEncoding): TextDecoder | undefined {
  return encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
}
