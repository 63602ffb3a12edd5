import type { ShownRow } from '../../../domain/rehearsal/rehearsalTypes.ts';

/** A change of under so many times per 1,000 lists reads as 0. */
const LEAST = 0.05;

export const changeOf = ({ live, draft }: ShownRow): number => draft - live;

/** Rows that are shown more or less often, from the greatest gain to the greatest loss. */
export function changedRows(rows: readonly ShownRow[]): ShownRow[] {
  return rows
    .filter((row) => Math.abs(changeOf(row)) >= LEAST)
    .sort((a, b) => changeOf(b) - changeOf(a) || (a.name < b.name ? -1 : 1));
}

/**
 * The greatest changes of all, at most so many, in the order of the rows: a chart has room for no
 * more, and the least of the changes tell least.
 */
export function greatestChanges(rows: readonly ShownRow[], most: number): readonly ShownRow[] {
  if (rows.length <= most) return rows;
  const bySize = [...rows].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const kept = new Set(bySize.slice(0, most));
  return rows.filter((row) => kept.has(row));
}
