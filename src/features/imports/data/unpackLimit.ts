import { ImportStop } from './importStop.ts';

/** Text packs to a tenth or so; a file that unpacks to so much more is a trap or a mistake. */
const MOST_RATIO = 200;
/** Small files may be very even: the ratio counts from here on. */
const FREE_BYTES = 64 * 2 ** 20;
const MOST_BYTES = 4 * 2 ** 30;

/** Counts what comes out of an archive while it is being unpacked, and stops when it is too much. */
export class UnpackLimit {
  #packed = 0;
  #unpacked = 0;
  readonly #most: number;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  packed(bytes: number): void {
    this.#packed += bytes;
  }

  /** @throws ImportStop 'unpackedTooLarge' */
  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    const tooEven = this.#unpacked > FREE_BYTES && this.#unpacked > MOST_RATIO * this.#packed;
    if (!tooEven && this.#unpacked <= this.#most) return;
    throw new ImportStop('unpackedTooLarge', { packed: this.#packed, unpacked: this.#unpacked });
  }
}
