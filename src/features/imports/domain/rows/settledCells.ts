import type { FlagBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { ANSWER } from '../../../../shared/domain/facts/factTables.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { InstantCells } from './instantCells.ts';

/**
 * Whether a return is settled, as its time of being settled says: an empty cell of a column that the file has
 * is one that is open. Without the column nothing is stored, which is "not known".
 *
 * @param resolvedAt has read the batch before
 */
export function settledCells(
  { cells }: { readonly cells: InstantCells },
  builder: FlagBuilder,
): FieldCells {
  return {
    check: () => undefined,
    push: (batch, bad) => {
      eachGood(batch, bad, (row) => {
        builder.push(Number.isNaN(cells.instants[row] ?? NaN) ? ANSWER.no : ANSWER.yes);
      });
    },
  };
}
