import type { TableHead } from '../domain/guess/tableHead.ts';
import type { SourceColumn, SourceShape } from '../domain/importTypes.ts';

/** The first values of each column, side by side, for guesses that look at a file's beginning. */
export function headOf(
  columns: readonly SourceColumn[],
  shape: SourceShape['type'] = 'delimited',
): TableHead {
  const longest = Math.max(0, ...columns.map(({ samples }) => samples.length));
  return {
    shape,
    headers: columns.map(({ name }) => name),
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map(({ samples }) => samples[row] ?? ''),
    ),
  };
}
