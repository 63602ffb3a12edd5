/** Tables for four bytes at a time (Kounavis and Berry, "slicing-by-4"). */
const TABLES = (() => {
  const tables = Array.from({ length: 4 }, () => new Int32Array(256));
  const [first, ...others] = tables;
  for (let byte = 0; first && byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc;
  }
  let before = first;
  for (const table of others) {
    for (let byte = 0; byte < 256; byte++) {
      const crc = before?.[byte] ?? 0;
      table[byte] = (crc >>> 8) ^ (first?.[crc & 0xff] ?? 0);
    }
    before = table;
  }
  return tables;
})();

/** The CRC-32 of gzip and zip (ISO 3309), over data that come in pieces. */
export class Crc32 {
  #crc = -1;

  /** As an unsigned number. */
  get value(): number {
    return (this.#crc ^ -1) >>> 0;
  }

  add(bytes: Uint8Array): void {
    const [t0, t1, t2, t3] = TABLES;
    if (!t0 || !t1 || !t2 || !t3) return;
    let crc = this.#crc;
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      crc ^=
        (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24);
      crc =
        (t3[crc & 0xff] ?? 0) ^
        (t2[(crc >>> 8) & 0xff] ?? 0) ^
        (t1[(crc >>> 16) & 0xff] ?? 0) ^
        (t0[crc >>> 24] ?? 0);
    }
    for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    this.#crc = crc;
  }
}
