import type { FactChunk, FactTable } from './columnTypes.ts';

/** Columns of one table that a job wants to read. */
export type FactRequest<
  T extends FactTable = FactTable,
  K extends keyof T['columns'] & string = string,
> = { readonly table: T; readonly columns: readonly K[] };

/** Names columns of a table, so that the answer is typed by them. */
export function columnsOf<T extends FactTable, K extends keyof T['columns'] & string>(
  table: T,
  ...columns: K[]
): FactRequest<T, K> {
  return { table, columns };
}

/** The visible and hidden rows of one table at one revision. */
export type FactRead<T extends FactTable, K extends keyof T['columns'] & string> = {
  /** Grows by one with every import or undo that touches the table; 0 for a table never written. */
  readonly revision: number;
  /** All rows, hidden ones included. */
  readonly rows: number;
  /** In order of import. */
  readonly chunks: readonly FactChunk<T, K>[];
};

export type FactReads<R extends Readonly<Record<string, FactRequest>>> = {
  readonly [N in keyof R]: R[N] extends FactRequest<infer T, infer K>
    ? FactRead<T, K & keyof T['columns'] & string>
    : never;
};

/** Values of one dictionary by code. */
export type DictionaryValues = {
  readonly size: number;
  /** '' for `MISSING_CODE`. */
  valueAt(code: number): string;
  /** The code of a value, or `MISSING_CODE`. */
  find(value: string): number;
};

/** What a job reads facts through. All tables of one `read` are seen at one moment. */
export interface FactSource {
  read<const R extends Readonly<Record<string, FactRequest>>>(requests: R): Promise<FactReads<R>>;
  dictionary(name: string): Promise<DictionaryValues>;
}
