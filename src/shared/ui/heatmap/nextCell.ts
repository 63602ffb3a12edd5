export type CellPlace = { readonly row: number; readonly column: number };

/** Where a key leads, and how: one step, or to the first or last cell of the row or the table. */
const KEYS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to, over cells that take no focus; undefined where the key means
 * nothing, the same cell where there is none further on. `focusable[row][column]`.
 */
export function nextCell(
  from: CellPlace,
  key: string,
  wholeTable: boolean,
  focusable: readonly (readonly boolean[])[],
): CellPlace | undefined {
  if (key === 'Home' || key === 'End') return edgeCell(from, key === 'Home', wholeTable, focusable);
  const step = KEYS[key];
  if (!step) return undefined;
  const [rows, columns] = step;
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (focusable[row]?.[column] === true) return { row, column };
  } while (focusable[row]?.[column] !== undefined);
  return from;
}

function edgeCell(
  from: CellPlace,
  first: boolean,
  wholeTable: boolean,
  focusable: readonly (readonly boolean[])[],
): CellPlace {
  const rows = wholeTable ? focusable.map((_, row) => row) : [from.row];
  for (const row of first ? rows : rows.reverse()) {
    const cells = focusable[row] ?? [];
    const column = first ? cells.indexOf(true) : cells.lastIndexOf(true);
    if (column >= 0) return { row, column };
  }
  return from;
}
