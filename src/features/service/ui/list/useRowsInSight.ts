import { useEffect, useState, type RefObject } from 'react';
import { ROWS_IN_SIGHT } from './listStyle.ts';

/**
 * How many rows of a list a window shows, from the first one on, and one more: the next rows may be less
 * high. Looked at anew, behind the frame, whenever other rows are drawn.
 *
 * @param list its children are the rows
 * @param drawn what is drawn of them
 */
export function useRowsInSight(list: RefObject<HTMLElement | null>, drawn: unknown): number {
  const [rows, setRows] = useState(ROWS_IN_SIGHT);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (list.current) setRows(rowsIn(list.current));
    });
    return () => {
      window.clearTimeout(timer);
    };
  }, [list, drawn]);
  return rows;
}

function rowsIn(list: HTMLElement): number {
  const { top, bottom } = list.getBoundingClientRect();
  const height = Math.min(bottom, window.innerHeight) - top;
  // A list that is scrolled begins above its window.
  const first = list.firstElementChild?.getBoundingClientRect().top ?? 0;
  let rows = 0;
  for (const row of list.children) {
    if (row.getBoundingClientRect().top - first >= height) break;
    rows++;
  }
  return rows + 1;
}
