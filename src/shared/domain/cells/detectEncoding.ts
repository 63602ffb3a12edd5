import { characterLength } from './flagUndecodable.ts';
import { firstBeyondAscii } from './isAscii.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export type DetectedEncoding = {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, to be left out. */
  readonly markLength: number;
  /** False where all is ASCII so far, so that it may turn out to be another encoding yet. */
  readonly certain: boolean;
};

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The encoding of a file, told from its first bytes: byte order mark, else UTF-16 by its zero
 * bytes, else UTF-8 where it is valid, else GB18030, or Windows-1252 where the bytes beyond ASCII
 * stand alone (é, £) rather than in pairs, as Chinese characters do.
 *
 * @param whole whether `head` is the whole file
 * @returns undefined where it is no text
 */
export function detectEncoding(head: Uint8Array, whole: boolean): DetectedEncoding | undefined {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => head[i] === byte));
  if (marked) {
    return { encoding: marked.encoding, markLength: marked.mark.length, certain: true };
  }
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, markLength: 0, certain: true };
  if (isBinary(head)) return undefined;
  const { characters, strays } = utf8Signs(head, whole);
  if (strays === 0 || characters > 2 * strays) {
    return { encoding: 'utf-8', markLength: 0, certain: characters + strays > 0 };
  }
  const encoding = standAlone(head) ? 'windows-1252' : 'gb18030';
  return { encoding, markLength: 0, certain: true };
}

/**
 * Bytes of multi-byte characters of UTF-8, and bytes beyond ASCII that are part of none. A few
 * strays in much that is right are damage, not another encoding.
 */
function utf8Signs(head: Uint8Array, whole: boolean): { characters: number; strays: number } {
  let characters = 0;
  let strays = 0;
  let at = 0;
  while (at < head.length) {
    at = firstBeyondAscii(head, at, head.length);
    if (at === head.length) break;
    const length = characterLength(head, at, head.length);
    // The end of `head` may cut the last character.
    if (length === 0 && (whole || at < head.length - 3)) strays++;
    characters += length;
    at += Math.max(length, 1);
  }
  return { characters, strays };
}

/** UTF-16 has its zero bytes (of digits, delimiters, line ends) all on one side, and many. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if ((at & 1) === 0) even++;
    else odd++;
  }
  const [fewer, more] = [Math.min(even, odd), Math.max(even, odd)];
  if (more === 0 || more < head.length / 50 || fewer > more / 50) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** More than one control character in 200 bytes: pictures, documents, archives. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  // Tab, line feed, vertical tab, form feed and carriage return are text.
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls++;
  return controls > head.length / 200;
}

/** Whether most bytes beyond ASCII have no such byte behind them. */
function standAlone(head: Uint8Array): boolean {
  let alone = 0;
  let paired = 0;
  for (let at = 0; at < head.length; at++) {
    if ((head[at] ?? 0) < 0x80) continue;
    if ((head[at + 1] ?? 0) < 0x80) alone++;
    else {
      paired++;
      at++;
    }
  }
  return alone > paired;
}
