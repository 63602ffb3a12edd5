const LF = 0x0a;
const CR = 0x0d;

/** Whether the byte begins or is a line break: LF, CR or CRLF. */
export function isBreak(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}

/** Line breaks in [from, to), CRLF being one. */
export function countBreaks(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks++;
  }
  return breaks;
}

/** Position after the first line break that begins in [from, to); −1 where there is none. */
export function afterBreak(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && !isBreak(bytes[at])) at++;
  if (at === to) return -1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}
