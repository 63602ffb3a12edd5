import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { DataColumn } from './dataColumn.ts';

type DataRowProps<R> = {
  readonly row: R;
  readonly columns: readonly DataColumn<R>[];
  /** Place in the whole table, the head being 1, where not all rows are drawn. */
  readonly index?: number;
  readonly href?: string;
};

/** One row; its first cell is its head. */
export function DataRow<R>({ row, columns, index, href }: DataRowProps<R>) {
  return (
    <tr {...(index === undefined ? {} : { 'aria-rowindex': index })} data-linked={href && ''}>
      {columns.map(({ id, align, cell }, place) =>
        place === 0 ? (
          <th key={id} scope="row" data-align={align}>
            {href === undefined ? (
              cell(row)
            ) : (
              <Link component={RouterLink} to={href} color="inherit" underline="hover">
                {cell(row)}
              </Link>
            )}
          </th>
        ) : (
          <td key={id} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
