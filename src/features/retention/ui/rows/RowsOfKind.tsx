import { useMemo } from 'react';
import type { NumberRows } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import {
  customerFields,
  gapFields,
  lineFields,
  orderFields,
  type TablePlace,
} from './rowFields.ts';
import { RowsTable } from './RowsTable.tsx';

type RowsOfKindProps = {
  readonly label: string;
  readonly words: ExplainWords;
  readonly rows: NumberRows;
  readonly names: ReadonlyMap<number, string>;
  readonly place: TablePlace;
};

/** Customers, orders, times between orders, or lines. */
export function RowsOfKind({ rows, words, place, ...shared }: RowsOfKindProps) {
  const fields = useMemo(
    () => ({
      customers: customerFields(words, place),
      orders: orderFields(words),
      gaps: gapFields(words),
      lines: lineFields(words),
    }),
    [words, place],
  );
  const common = { ...shared, words };
  switch (rows.kind) {
    case 'customers':
      return <RowsTable {...common} rows={rows.rows} fields={fields.customers} byCustomer />;
    case 'orders':
      return <RowsTable {...common} rows={rows.rows} fields={fields.orders} byCustomer={false} />;
    case 'gaps':
      return <RowsTable {...common} rows={rows.rows} fields={fields.gaps} byCustomer />;
    case 'lines':
      return <RowsTable {...common} rows={rows.rows} fields={fields.lines} byCustomer={false} />;
  }
}
