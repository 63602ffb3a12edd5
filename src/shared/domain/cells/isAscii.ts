const NON_ASCII = 0x80808080 | 0;

/** Whether no byte is beyond ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  return firstBeyondAscii(bytes, 0, bytes.length) === bytes.length;
}

/** Position of the first byte beyond ASCII in [from, to), `to` where there is none. */
export function firstBeyondAscii(bytes: Uint8Array, from: number, to: number): number {
  const shift = bytes.byteOffset;
  const words = new Int32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2);
  let at = from;
  while (at < to && ((at + shift) & 3) !== 0 && (bytes[at] ?? 0) < 0x80) at++;
  if (((at + shift) & 3) === 0) {
    let word = (at + shift) >> 2;
    const lastWord = (to + shift) >> 2;
    while (word < lastWord && ((words[word] ?? 0) & NON_ASCII) === 0) word++;
    at = Math.max(at, (word << 2) - shift);
  }
  while (at < to && (bytes[at] ?? 0) < 0x80) at++;
  return at;
}
