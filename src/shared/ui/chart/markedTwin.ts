import type { ChartMark } from './chartTypes.ts';
import { placedMarks } from './placedMarks.ts';
import type { TwinTable } from './twinTable.ts';

/**
 * A twin with a further column that names the marks of each place; as it was where there are none.
 *
 * @param table one row for each place of the x axis
 * @param x names of the places
 */
export function markedTwin(
  table: TwinTable,
  marks: readonly ChartMark[],
  x: readonly string[],
  head: string,
): TwinTable {
  const placed = placedMarks(marks, x);
  if (placed.length === 0) return table;
  const labelsAt = (row: number) =>
    placed.filter(({ place }) => place === row).map(({ label }) => label);
  return {
    ...table,
    columns: [...table.columns, { head }],
    rows: table.rows.map((row, place) => [...row, labelsAt(place).join('; ') || null]),
  };
}
