import type { CsvValue } from '../../../../shared/ui/toCsv.ts';
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

/** Rows as a CSV has them, without the head: the customer first, then the fields. */
export function rowsCsv(
  words: ExplainWords,
  rows: NumberRows,
  names: Names,
  place: TablePlace,
): { readonly head: readonly string[]; readonly rows: (readonly CsvValue[])[] } {
  switch (rows.kind) {
    case 'customers':
      return fieldsCsv(words, rows.rows, customerFields(words, place), names);
    case 'orders':
      return fieldsCsv(words, rows.rows, orderFields(words), names);
    case 'gaps':
      return fieldsCsv(words, rows.rows, gapFields(words), names);
    case 'lines':
      return fieldsCsv(words, rows.rows, lineFields(words), names);
  }
}

function fieldsCsv<R extends { readonly customer: number }>(
  { t }: ExplainWords,
  rows: readonly R[],
  fields: readonly RowField<R>[],
  names: Names,
) {
  return {
    head: [t('rows.columns.customer'), ...fields.map(({ head }) => head)],
    rows: rows.map((row) => [
      row.customer < 0 ? null : (names.get(row.customer) ?? null),
      ...fields.map(({ value }) => value(row)),
    ]),
  };
}
