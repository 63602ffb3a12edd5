import { joinedBytes } from '../../../../shared/domain/bytes/joinedBytes.ts';
import type { TextOf } from '../values/cellResult.ts';
import { CELL_LIMIT, ROW_FLAG, type CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CellBatchBuilder } from './cellBatchBuilder.ts';
import { jsonRows } from './jsonRows.ts';
import { UnreadableJson } from './jsonValue.ts';
import type { JsonRow } from './objectRows.ts';

const LF = 0x0a;
/** The longest line that is kept to be read: an order with some thousand lines. */
const LINE_LIMIT = 1 << 24;

/** Cuts JSON lines (one object a line, UTF-8) into rows of the same columns. */
export class JsonLines {
  readonly #columns: readonly string[];
  readonly #textOf: TextOf;
  readonly #rows: CellBatchBuilder;
  /** Pieces of a line that has not ended yet, and their length. */
  #pieces: Uint8Array[] = [];
  #length = 0;
  #line = 1;

  /** @param columns paths of the values that become cells, see `jsonRows` */
  constructor(columns: readonly string[], textOf: TextOf) {
    this.#columns = columns;
    this.#textOf = textOf;
    this.#rows = new CellBatchBuilder(columns.length);
  }

  /** Reads on; blank lines are left out. */
  read(chunk: Uint8Array, last: boolean, each: (batch: CellBatch) => void): void {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(LF, from);
      if (end < 0) break;
      this.#append(chunk.subarray(from, end));
      this.#endLine(each);
      from = end + 1;
    }
    this.#append(chunk.slice(from));
    if (last && this.#length > 0) this.#endLine(each);
    this.#hand(each);
  }

  #append(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length <= LINE_LIMIT) this.#pieces.push(piece);
  }

  #endLine(each: (batch: CellBatch) => void): void {
    const [first] = this.#pieces;
    const bytes = this.#pieces.length === 1 && first ? first : joinedBytes(this.#pieces);
    const tooLong = this.#length > LINE_LIMIT;
    this.#pieces = [];
    this.#length = 0;
    if (tooLong) {
      const raw = this.#textOf(bytes, 0, Math.min(bytes.length, CELL_LIMIT));
      this.#add([], ROW_FLAG.cellTooLong, raw, each);
    } else {
      const text = this.#textOf(bytes, 0, bytes.length).trim();
      const rows = text === '' ? [] : rowsOf(text);
      if (!rows) this.#add([], ROW_FLAG.invalidJson, text, each);
      for (const row of rows ?? []) {
        const cells = this.#columns.map((path) => row.get(path) ?? '');
        this.#add(cells, ROW_FLAG.whole, '', each);
      }
    }
    this.#line++;
  }

  #add(
    cells: readonly string[],
    flag: number,
    raw: string,
    each: (batch: CellBatch) => void,
  ): void {
    if (this.#rows.isFull) this.#hand(each);
    this.#rows.add(cells, this.#line, flag, raw);
  }

  #hand(each: (batch: CellBatch) => void): void {
    const batch = this.#rows.take();
    if (batch.rows > 0) each(batch);
  }
}

function rowsOf(text: string): JsonRow[] | undefined {
  try {
    return jsonRows(text);
  } catch (error) {
    if (error instanceof UnreadableJson) return undefined;
    throw error;
  }
}
