import { textWidth } from '../textWidth.ts';
import type { HeatColumn, HeatRow } from './heatmapTypes.ts';

/** px, as set in `heatmapStyle`: text size, room beside heads and facts, room in a cell, gap. */
const TEXT = 12;
const BESIDE = 20;
const INSIDE = 8;
const GAP = 2;
const NARROWEST_CELL = 34;

export type ColumnWidths = {
  readonly head: number;
  /** Of each column; null where it shares what is left. */
  readonly columns: readonly (number | null)[];
  /** Below this the table scrolls sideways. */
  readonly table: number;
};

type Named = { readonly label: string; readonly short?: string };

/** Heads and facts are as wide as their texts; the cells share the rest and keep room for theirs. */
export function columnWidths(
  rowHead: Named,
  columns: readonly HeatColumn[],
  rows: readonly HeatRow[],
  short: boolean,
): ColumnWidths {
  const name = (named: Named) => (short ? (named.short ?? named.label) : named.label);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, TEXT)));
  const texts = columns.map((column, place) => [
    name(column),
    ...rows.map(({ cells }) => {
      const cell = cells[place];
      return cell && 'text' in cell ? cell.text : '';
    }),
  ]);
  const noted = rows.some(({ note }) => note !== undefined) ? TEXT + GAP : 0;
  const head = widest([name(rowHead), ...rows.map(name)]) + BESIDE + noted;
  const widths = columns.map((column, place) =>
    column.fact === true ? widest(texts[place] ?? []) + BESIDE : null,
  );
  const cells = widths.map(
    (width, place) => width ?? Math.max(NARROWEST_CELL, widest(texts[place] ?? []) + INSIDE),
  );
  const sum = cells.reduce((total, width) => total + width, head);
  return { head, columns: widths, table: sum + GAP * (columns.length + 2) };
}
