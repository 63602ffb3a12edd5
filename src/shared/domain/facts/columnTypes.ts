/**
 * The kinds of column a fact table may have, and how each lies in memory.
 *
 * Facts come from files and are never edited. One segment holds at most `SEGMENT_ROWS` rows of one
 * table, and each of its columns is one array. A column that is missing from a segment (the file
 * did not have it, or the table got it later) reads as "all missing".
 */
export type ColumnDefinition =
  /** A string from a dictionary, as its code; `MISSING_CODE` where the cell is empty. */
  | { readonly type: 'code'; readonly dictionary: string }
  /** A moment, epoch milliseconds; NaN where missing. */
  | { readonly type: 'instant' }
  /** A decimal number as an integer times 10^-scale, scale per segment; NaN where missing. */
  | { readonly type: 'decimal' }
  /** An amount in minor units of the row's currency (cents, fen, yen); NaN where missing. */
  | { readonly type: 'money' }
  /** A small whole number, 0 to 255; 0 is the ordinary case and also "missing". */
  | { readonly type: 'flag' }
  /** Free text that hardly ever repeats (a review, a message); '' where missing. */
  | { readonly type: 'text' };

export const MISSING_CODE = -1;

/** Rows of a full segment. A power of two, so that row ÷ SEGMENT_ROWS is a shift. */
export const SEGMENT_ROWS = 65_536;

export type CodeColumn = { readonly type: 'code'; readonly values: Int32Array };
export type InstantColumn = { readonly type: 'instant'; readonly values: Float64Array };
export type MoneyColumn = { readonly type: 'money'; readonly values: Float64Array };
export type FlagColumn = { readonly type: 'flag'; readonly values: Uint8Array };
/** `values[i] / 10 ** scale` is the number that the file had. */
export type DecimalColumn = {
  readonly type: 'decimal';
  readonly values: Float64Array;
  readonly scale: number;
};
export type NumberColumn = CodeColumn | InstantColumn | MoneyColumn | FlagColumn | DecimalColumn;
/**
 * Texts of all rows one after another, so that a search reads one string: row r is
 * `text.slice(offsets[r], offsets[r + 1])`, in UTF-16 units (see `textAt`).
 */
export type TextColumn = {
  readonly type: 'text';
  readonly text: string;
  /** One more than there are rows, from 0 to the length of `text`. */
  readonly offsets: Uint32Array<ArrayBuffer>;
};
export type ColumnData = NumberColumn | TextColumn;

/** The array type that belongs to a column definition. */
export type ColumnDataOf<D extends ColumnDefinition> = Extract<ColumnData, { type: D['type'] }>;

export type FactTable<
  C extends Readonly<Record<string, ColumnDefinition>> = Readonly<Record<string, ColumnDefinition>>,
> = {
  readonly name: string;
  /** The code column that names the document (order, customer, product) a row belongs to. */
  readonly document: string;
  /** Whether a document has one row (a newer row replaces it) or any number of lines. */
  readonly rowsPerDocument: 'one' | 'many';
  readonly columns: C;
};

/** Rows of one segment, as a job gets them: only the columns that it asked for. */
export type FactChunk<T extends FactTable, K extends keyof T['columns'] & string> = {
  readonly segment: string;
  readonly rows: number;
  /** Bit r of the set is 1 where row r is hidden by a newer import; undefined when none is. */
  readonly hidden: Uint8Array | undefined;
  readonly columns: { readonly [N in K]: ColumnDataOf<T['columns'][N]> };
};
