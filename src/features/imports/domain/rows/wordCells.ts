import {
  ByteDictionary,
  type Utf8Decoder,
  type Utf8Encoder,
} from '../../../../shared/domain/facts/byteDictionary.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';

/** Text codecs of the platform. */
export type TextCodec = { readonly encoder: Utf8Encoder; readonly decoder: Utf8Decoder };

/**
 * Reads cells of which a file has few different ones (a status, a currency): each is understood
 * once, by its text, and known by its bytes afterwards.
 */
export class WordCells<T> {
  readonly #words: ByteDictionary;
  readonly #meanings: T[] = [];
  readonly #understand: (word: string) => T;

  /** @param understand what the text of a cell means; gets '' for an empty one */
  constructor(codec: TextCodec, understand: (word: string) => T) {
    this.#words = new ByteDictionary(codec);
    this.#understand = understand;
  }

  meaning({ bytes, columns, starts, ends }: CellBatch, row: number, column: number): T {
    const cell = row * columns + column;
    const code = this.#words.codeOfBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
    const known = this.#meanings[code];
    if (known !== undefined) return known;
    const meaning = this.#understand(this.#words.valueAt(code).trim());
    this.#meanings[code] = meaning;
    return meaning;
  }
}
