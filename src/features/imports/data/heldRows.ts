import { ROW_FLAG, type CellBatch } from '../../../shared/domain/cells/cellBatch.ts';
import { CellBatchBuilder } from '../domain/cells/cellBatchBuilder.ts';
import { cancelPoint, throwIfAborted, type ReadHooks } from './tableSource.ts';

/** A row that is in memory already. */
export type HeldRow = {
  readonly cells: readonly string[];
  readonly line: number;
  /** One of `ROW_FLAG`; whole where it is left out. */
  readonly flag?: number;
  /** The row as it stands in the file. */
  readonly raw?: string;
};

/**
 * Hands out rows that are in memory, in batches.
 * @throws ImportStop 'cancelled'
 */
export async function readHeldRows(
  rows: readonly HeldRow[],
  columns: number,
  each: (batch: CellBatch) => void,
  hooks: ReadHooks,
): Promise<void> {
  const builder = new CellBatchBuilder(columns);
  for (const [i, { cells, line, flag, raw }] of rows.entries()) {
    builder.add(cells, line, flag ?? ROW_FLAG.whole, raw);
    if (!builder.isFull) continue;
    each(builder.take());
    hooks.progress(i + 1, rows.length);
    await cancelPoint(hooks);
  }
  throwIfAborted(hooks);
  each(builder.take());
}
