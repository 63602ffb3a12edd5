import type { ContactKind } from '../privacy/maskContact.ts';

/** The files that a table can be written to. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * One column of an export. Its kind says what its numbers are:
 * - number: as they are; percent: rates, 0.25 for 25%;
 * - money: minor units of the column's currency (two decimals where it is null);
 * - date: civil days since 1970-01-01; time: epoch ms, written in UTC.
 *
 * Text in a column of any kind is text. Personal columns are masked, unless the export reveals them.
 */
export type ExportColumn = {
  /** The key in JSON lines; not translated. */
  readonly id: string;
  readonly head: string;
} & (
  | { readonly kind: 'text' | 'number' | 'percent' | 'date' | 'time' }
  | { readonly kind: 'money'; readonly currency: string | null }
  | { readonly kind: 'personal'; readonly contact: ContactKind }
);

/** Null where there is nothing. */
export type ExportValue = string | number | null;
export type ExportRow = readonly ExportValue[];

export type ExportOptions = {
  /** Writes personal columns as they are. Whoever asks for it notes that in the audit trail. */
  readonly reveal: boolean;
};

/** A table on its way into a file. Rows may come in pieces, as a job answers. */
export type ExportContents = {
  /** The sheet's name in a workbook. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<ExportRow> | AsyncIterable<ExportRow>;
};
