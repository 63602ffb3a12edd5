/** UTF-16 units of text that are gathered before they become a Blob. */
const PIECE = 1 << 20;

/**
 * Gathers a long text as a file. Each piece becomes a Blob, which the browser keeps outside the
 * worker's heap, and on disk where there is much of it.
 */
export class BlobParts {
  readonly #pieces: Blob[] = [];
  #text = '';

  append(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#cut();
  }

  /** @param type media type, without the character set */
  finish(type: string): Blob {
    this.#cut();
    return new Blob(this.#pieces, { type: `${type};charset=utf-8` });
  }

  #cut(): void {
    if (this.#text === '') return;
    this.#pieces.push(new Blob([this.#text]));
    this.#text = '';
  }
}
