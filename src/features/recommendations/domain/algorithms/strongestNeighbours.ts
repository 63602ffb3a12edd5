import type { SparseRows } from '../interactions/sparseRows.ts';
import { Largest } from './largest.ts';
import type { Step } from './model.ts';
import { eachProductRow } from './productRows.ts';
import { SparseRowsBuilder } from './sparseRowsBuilder.ts';

/**
 * The `most` greatest entries of each row of left × right (products × products), after `strength`
 * has made of each sum what the algorithm wants. Left out are the diagonal and what is not above 0;
 * of equals the lower product stays.
 */
export async function strongestNeighbours(
  left: SparseRows,
  right: SparseRows,
  most: number,
  strength: (row: number, column: number, sum: number) => number,
  step: Step,
): Promise<SparseRows> {
  const builder = new SparseRowsBuilder(left.rows, right.columns);
  const strongest = new Largest(Math.min(most, right.columns));
  const values = new Float64Array(right.columns);
  await eachProductRow(
    left,
    right,
    ({ row, columns, sums }) => {
      let floor = strongest.floor();
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i] ?? 0;
        if (column === row) continue;
        const value = strength(row, column, sums[column] ?? 0);
        // Equal to the floor may still win by its place.
        if (!(value > 0 && value >= floor)) continue;
        values[column] = value;
        strongest.offer(column, value);
        floor = strongest.floor();
      }
      for (const column of strongest.takeAscending()) builder.add(column, values[column] ?? 0);
      builder.endRow();
    },
    step,
  );
  return builder.build();
}
