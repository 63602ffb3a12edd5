import { BATCH_CELLS, type CellBatch } from './cellBatch.ts';

/** The arrays of a batch, with room for `capacity` rows; whoever makes batches fills them anew. */
export type BatchArrays = Omit<CellBatch, 'bytes' | 'rows'> & { readonly capacity: number };

export function batchArrays(columns: number): BatchArrays {
  const capacity = Math.max(16, Math.floor(BATCH_CELLS / columns));
  return {
    capacity,
    columns,
    starts: new Int32Array(capacity * columns),
    ends: new Int32Array(capacity * columns),
    lines: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    counts: new Int32Array(capacity),
    rawStarts: new Int32Array(capacity),
    rawEnds: new Int32Array(capacity),
  };
}

/**
 * A batch over arrays that are filled. Every batch is made here, by one literal: objects that were
 * made in several ways would be of several kinds to the engine, which would then compile each
 * reader anew for each of them.
 */
export function batchOf(
  arrays: Omit<CellBatch, 'bytes' | 'rows'>,
  bytes: Uint8Array,
  rows: number,
): CellBatch {
  const { columns, starts, ends, lines, flags, counts, rawStarts, rawEnds } = arrays;
  return { bytes, rows, columns, starts, ends, lines, flags, counts, rawStarts, rawEnds };
}
