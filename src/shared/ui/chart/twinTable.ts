import type { Explanation } from '../explanation.ts';
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
  /**
   * How the number in a row and column is made, both counted from 0. Asked for each number that is
   * drawn, so it answers with a function, called when the number is pressed; undefined where a
   * number explains itself. Text and null are not asked for.
   */
  readonly explain?: (row: number, column: number) => (() => Explanation) | undefined;
};

/** A twin, or how to make it: a large one is made when somebody looks at it or downloads it. */
export type TwinSource = TwinTable | (() => TwinTable);

export function twinOf(source: TwinSource): TwinTable {
  return typeof source === 'function' ? source() : source;
}

export function twinCsvRows({ columns, rows }: TwinTable): (readonly CsvValue[])[] {
  return [columns.map(({ head }) => head), ...rows];
}
