import { WATCHED_ROWS, type Watched } from './watchTypes.ts';

/**
 * Rows with what they add up to.
 *
 * @param rows the most telling first
 * @param read whom a row is of (customer code), and its points
 */
export function watched<R>(
  rows: readonly R[],
  read: (row: R) => { readonly member: number; readonly points: number },
): Watched<R> {
  const members = new Set<number>();
  let points = 0;
  for (const row of rows) {
    const of = read(row);
    members.add(of.member);
    points += of.points;
  }
  return { rows: rows.slice(0, WATCHED_ROWS), count: rows.length, members: members.size, points };
}
