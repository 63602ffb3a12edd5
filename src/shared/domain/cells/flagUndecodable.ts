import { ROW_FLAG, type CellBatch } from './cellBatch.ts';
import { firstBeyondAscii } from './isAscii.ts';

/**
 * Marks the rows that hold bytes which are no UTF-8.
 *
 * @param replaced true where the bytes come from a decoder, which has put U+FFFD for what it could
 *   not read: then that character counts as undecodable too
 */
export function flagUndecodable(batch: CellBatch, replaced: boolean): void {
  const { bytes, rows, rawStarts, rawEnds, flags } = batch;
  if (rows === 0) return;
  const from = rawStarts[0] ?? 0;
  const to = rawEnds[rows - 1] ?? 0;
  let invalid = firstUndecodable(bytes, from, to, replaced);
  for (let row = 0; row < rows && invalid >= 0; row++) {
    const end = rawEnds[row] ?? 0;
    if (invalid >= end) continue;
    if (invalid >= (rawStarts[row] ?? 0)) flags[row] = ROW_FLAG.undecodable;
    invalid = firstUndecodable(bytes, end, to, replaced);
  }
}

/** Position of the first byte that is no part of a UTF-8 character; −1 where there is none. */
function firstUndecodable(bytes: Uint8Array, from: number, to: number, replaced: boolean): number {
  let at = from;
  while (at < to) {
    // In text beyond ASCII, characters of one script follow each other.
    if ((bytes[at] ?? 0) < 0x80) at = firstBeyondAscii(bytes, at, to);
    if (at >= to) break;
    const length = characterLength(bytes, at, to);
    if (length === 0 || (replaced && isReplacement(bytes, at))) return at;
    at += length;
  }
  return -1;
}

/** Bytes of the multi-byte character at a position (Unicode 16.0, table 3-7); 0 where it is none. */
export function characterLength(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > to) return 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** U+FFFD */
function isReplacement(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
