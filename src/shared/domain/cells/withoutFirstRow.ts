import { batchOf } from './batchArrays.ts';
import type { CellBatch } from './cellBatch.ts';

/** The batch without its first row (the header). */
export function withoutFirstRow(batch: CellBatch): CellBatch {
  const { bytes, rows, columns } = batch;
  const arrays = {
    columns,
    starts: batch.starts.subarray(columns),
    ends: batch.ends.subarray(columns),
    lines: batch.lines.subarray(1),
    flags: batch.flags.subarray(1),
    counts: batch.counts.subarray(1),
    rawStarts: batch.rawStarts.subarray(1),
    rawEnds: batch.rawEnds.subarray(1),
  };
  return batchOf(arrays, bytes, rows - 1);
}
