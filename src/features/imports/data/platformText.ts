import type { TextCodec } from '../domain/rows/wordCells.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The platform's text codecs, for domain code, which knows no platform. */
export const textCodec: TextCodec = { encoder, decoder };

/** The text of some bytes of UTF-8; U+FFFD for what is none. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
