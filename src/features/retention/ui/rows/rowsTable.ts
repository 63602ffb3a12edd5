import type { ExportColumn, ExportRow } from '../../../../shared/domain/export/exportTable.ts';
import type { NumberRows } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import type { RowField } from './rowField.ts';
import {
  customerFields,
  gapFields,
  lineFields,
  orderFields,
  type TablePlace,
} from './rowFields.ts';

type Names = ReadonlyMap<number, string>;
type Exported = { readonly columns: ExportColumn[]; readonly rows: ExportRow[] };

/** Rows as an export has them: the customer first, then the fields. */
export function rowsTable(
  words: ExplainWords,
  rows: NumberRows,
  names: Names,
  place: TablePlace,
): Exported {
  switch (rows.kind) {
    case 'customers':
      return exported(words, rows.rows, customerFields(words, place), names);
    case 'orders':
      return exported(words, rows.rows, orderFields(words), names);
    case 'gaps':
      return exported(words, rows.rows, gapFields(words), names);
    case 'lines':
      return exported(words, rows.rows, lineFields(words), names);
  }
}

function exported<R extends { readonly customer: number }>(
  { t, currency }: ExplainWords,
  rows: readonly R[],
  fields: readonly RowField<R>[],
  names: Names,
): Exported {
  return {
    columns: [
      { id: 'customer', head: t('rows.columns.customer'), kind: 'personal', contact: 'text' },
      ...fields.map(({ id, head, kind }): ExportColumn =>
        kind === 'money' ? { id, head, kind, currency } : { id, head, kind },
      ),
    ],
    rows: rows.map((row) => [
      row.customer < 0 ? null : (names.get(row.customer) ?? null),
      ...fields.map(({ value }) => value(row)),
    ]),
  };
}
