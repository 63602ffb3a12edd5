import type { CsvValue } from '../toCsv.ts';

/** One column of the table that says what a chart shows. */
export type TwinColumn = {
  readonly head: string;
  /** How a number is written in the table; in the CSV it stays as it is. */
  readonly format?: (value: number) => string;
};

/** A chart's numbers: raw values, so that the CSV has all their digits. Null is "–". */
export type TwinTable = {
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly CsvValue[])[];
};

export function twinCsvRows({ columns, rows }: TwinTable): (readonly CsvValue[])[] {
  return [columns.map(({ head }) => head), ...rows];
}
