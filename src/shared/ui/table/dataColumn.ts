import type { ReactNode } from 'react';
import type { SortValue } from './sortRows.ts';

/** One column of a table: its head, and what stands in it for a row. */
export type DataColumn<R> = {
  readonly id: string;
  readonly head: string;
  /** Numbers stand right, and their heads with them. */
  readonly align?: 'right';
  /** CSS width; columns without one share what is left. */
  readonly width?: number | string;
  readonly cell: (row: R) => ReactNode;
  /** Makes the head a button that sorts by this. */
  readonly sortBy?: (row: R) => SortValue;
};
