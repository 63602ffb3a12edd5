import ButtonBase from '@mui/material/ButtonBase';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { DataColumn } from './dataColumn.ts';
import type { SortDirection } from './sortRows.ts';

export type TableSort = { readonly column: string; readonly direction: SortDirection };

type DataTableHeadProps<R> = {
  readonly columns: readonly DataColumn<R>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
};

/** Heads of a table; those that sort are buttons. Numbers start with the largest, text with A. */
export function DataTableHead<R>({ columns, sort, onSort }: DataTableHeadProps<R>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, head, align, width, sortBy }) => {
          const direction = sort?.column === id ? sort.direction : undefined;
          const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
          const first = align === 'right' ? 'descending' : 'ascending';
          const next =
            direction === undefined
              ? first
              : direction === 'ascending'
                ? 'descending'
                : 'ascending';
          return (
            <th
              key={id}
              scope="col"
              data-align={align}
              {...(width === undefined ? {} : { style: { width } })}
              {...(direction ? { 'aria-sort': direction } : {})}
            >
              {sortBy ? (
                <ButtonBase
                  onClick={() => {
                    onSort({ column: id, direction: next });
                  }}
                  sx={{
                    font: 'inherit',
                    color: 'inherit',
                    gap: 0.5,
                    minHeight: 28,
                    borderRadius: '3px',
                    '&:hover': { color: 'ink.strong' },
                  }}
                >
                  {head}
                  {direction && <Arrow size={13} strokeWidth={2} aria-hidden />}
                </ButtonBase>
              ) : (
                head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
