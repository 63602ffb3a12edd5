/**
 * Marks the rows of one segment that a newer import hides: bit r is set where the document of row r
 * was last brought by another import than the segment's own.
 *
 * @param documents document code of each row
 * @param newest sequence number of the newest live import that holds each document, by code
 * @param sequence the segment's own import
 * @returns undefined where no row is hidden
 */
export function hiddenRows(
  documents: Int32Array,
  newest: Int32Array,
  sequence: number,
): Uint8Array<ArrayBuffer> | undefined {
  const bits = new Uint8Array((documents.length + 7) >> 3);
  let any = false;
  for (let row = 0; row < documents.length; row++) {
    if (newest[documents[row] ?? -1] !== sequence) {
      bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
      any = true;
    }
  }
  return any ? bits : undefined;
}

/** Whether row `row` is hidden. */
export function isHidden(hidden: Uint8Array | undefined, row: number): boolean {
  return hidden !== undefined && (((hidden[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}
