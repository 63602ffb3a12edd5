/**
 * Some rows of a file as ranges of bytes, whatever the file was (CSV, JSON lines, a sheet), so that
 * one set of readers serves all. Arrays may be longer than `rows` says, and whoever made the batch
 * may fill them anew: a batch is to be read before the next one is asked for.
 */
export type CellBatch = {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly columns: number;
  /** Cell c of row r is bytes[starts[i], ends[i]) with i = r × columns + c; quotes are undone. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Physical line in the file on which each row begins, the header being line 1. */
  readonly lines: Int32Array;
  /** One of `ROW_FLAG` for each row. */
  readonly flags: Uint8Array;
  /** Cells that each row had in the file, also where that is not `columns`. */
  readonly counts: Int32Array;
  /** The row as it stands in the file, quotes and all, without its line break. */
  readonly rawStarts: Int32Array;
  readonly rawEnds: Int32Array;
};

/** What is wrong with a row as a whole; its cells are then as far as they could be read. */
export const ROW_FLAG = {
  whole: 0,
  /** More or fewer cells than the header. */
  ragged: 1,
  unclosedQuote: 2,
  cellTooLong: 3,
  /** Bytes that are no text in the file's encoding. */
  undecodable: 4,
  invalidJson: 5,
} as const;

/** The longest cell that is read, in bytes of UTF-8; far above any name or note in a real export. */
export const CELL_LIMIT = 1_000_000;

/** Cells in a batch at most: two megabytes of positions, which stay in the processor's cache. */
export const BATCH_CELLS = 1 << 18;
