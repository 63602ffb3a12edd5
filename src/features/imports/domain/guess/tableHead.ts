import type { DocumentOrigin } from '../documents/documentTable.ts';
import type { SourceShape } from '../importTypes.ts';
import { headerWord, isProblemColumn } from '../headerKey.ts';

/** The beginning of a file, as formats and guesses look at it. */
export type TableHead = {
  readonly shape: SourceShape['type'];
  /** As in the file. */
  readonly headers: readonly string[];
  /** The first rows, cells trimmed; rows that are broken are left out. */
  readonly rows: readonly (readonly string[])[];
  /** What the file was, where it is no table and has been taken apart into these columns. */
  readonly origin?: DocumentOrigin;
};

/** What stands in brackets behind a name is its unit: 单价(元), Amount [USD]. */
const UNIT = /[(（[【].*?[)）\]】]/g;

/** The headers as `headerWord`s without their units; the column of problems has none. */
export function headWords({ headers }: TableHead): string[] {
  return headers.map((header) =>
    isProblemColumn(header) ? '' : headerWord(header.replace(UNIT, '')),
  );
}

/** The non-empty cells of a column. */
export function columnValues({ rows }: TableHead, column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((value) => value !== '');
}
