import { joinedBytes } from '../../../shared/domain/bytes/joinedBytes.ts';

const LF = 0x0a;
const CR = 0x0d;
const FROM = Uint8Array.from('From ', (letter) => letter.charCodeAt(0));
const QUOTE = 0x3e;

/** One e-mail of a box, and the line on which it begins. */
export type BoxedMail = { readonly line: number; readonly bytes: Uint8Array };

/**
 * Cuts a box (mbox, RFC 4155) into its e-mails while it is read: each begins behind a line 'From …' that
 * is the first, or stands behind a blank one. '>From ' inside of an e-mail becomes 'From ' again.
 */
export class MboxMails {
  #pieces: Uint8Array[] = [];
  #rest = new Uint8Array(0);
  #line = 1;
  #begun = 1;
  #afterBlank = true;

  /** The e-mails that end in this chunk. */
  read(chunk: Uint8Array, last: boolean): BoxedMail[] {
    const bytes = joinedBytes([this.#rest, chunk]);
    const mails: BoxedMail[] = [];
    let from = 0;
    for (;;) {
      const found = bytes.indexOf(LF, from);
      const end = found < 0 ? (last ? bytes.length : -1) : found + 1;
      if (end < 0 || end === from) break;
      this.#take(bytes.subarray(from, end), mails);
      from = end;
    }
    this.#rest = bytes.slice(from);
    if (last) this.#finish(mails);
    return mails;
  }

  #take(line: Uint8Array, mails: BoxedMail[]): void {
    if (this.#afterBlank && begins(line, 0)) {
      this.#finish(mails);
      this.#begun = this.#line;
    } else {
      let quotes = 0;
      while (line[quotes] === QUOTE) quotes++;
      this.#pieces.push(quotes > 0 && begins(line, quotes) ? line.slice(1) : line.slice());
    }
    this.#afterBlank = line[0] === LF || (line[0] === CR && line[1] === LF);
    this.#line++;
  }

  #finish(mails: BoxedMail[]): void {
    if (this.#pieces.length > 0)
      mails.push({ line: this.#begun, bytes: joinedBytes(this.#pieces) });
    this.#pieces = [];
  }
}

function begins(line: Uint8Array, from: number): boolean {
  return FROM.every((byte, i) => line[from + i] === byte);
}
