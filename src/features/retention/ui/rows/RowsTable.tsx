import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ExplainWords } from '../explain/explainWords.ts';
import { customerAddress } from '../retentionAddress.ts';
import type { RowField } from './rowField.ts';

type RowsTableProps<R> = {
  readonly label: string;
  readonly words: ExplainWords;
  readonly rows: readonly R[];
  readonly fields: readonly RowField<R>[];
  /** Customers in words by code; fewer while they are being read. */
  readonly names: ReadonlyMap<number, string>;
  /** Whether the rows are customers, so that the whole row leads to its customer. */
  readonly byCustomer: boolean;
};

type Placed<R> = { readonly place: number; readonly row: R };

/** Rows with their customers, each of whom leads to the customer's page. */
export function RowsTable<R extends { readonly customer: number }>(props: RowsTableProps<R>) {
  const { label, words, rows, fields, names, byCustomer } = props;
  const { t } = words;
  const placed = useMemo(() => rows.map((row, place): Placed<R> => ({ place, row })), [rows]);
  const columns = useMemo(() => {
    const who = ({ customer }: R) =>
      customer < 0 ? t('rows.notKnown') : (names.get(customer) ?? '…');
    const own = fields.map((field): DataColumn<Placed<R>> => ({
      id: field.id,
      head: field.head,
      ...(field.right ? { align: 'right' } : {}),
      cell: ({ row }) => field.text(row),
      sortBy: ({ row }) => field.value(row),
    }));
    const customer: DataColumn<Placed<R>> = {
      id: 'customer',
      head: t('rows.columns.customer'),
      cell: ({ row }) =>
        byCustomer || row.customer < 0 ? (
          who(row)
        ) : (
          <Link component={RouterLink} to={customerAddress(row.customer)}>
            {who(row)}
          </Link>
        ),
      sortBy: ({ row }) => (row.customer < 0 ? null : who(row)),
    };
    const [first, ...others] = own;
    return byCustomer || !first ? [customer, ...own] : [first, customer, ...others];
  }, [t, fields, names, byCustomer]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={placed}
      rowKey={({ place }) => String(place)}
      {...(byCustomer ? { rowHref: ({ row }: Placed<R>) => customerAddress(row.customer) } : {})}
      empty={t('rows.none')}
    />
  );
}
