import type { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { ROW_STATE } from './problemLog.ts';

/** Reads one column of text into codes of a dictionary, straight from the bytes. */
export class CodeCells {
  /** Of each row of the last batch; missing for rows that stay out. */
  codes = new Int32Array(0);
  readonly #column: number;
  readonly #dictionary: ByteDictionary;
  readonly #builder: CodeBuilder;
  readonly #rewrite: CellRewrite | undefined;
  readonly #cell = new CleanCell();

  /** @param rewrite gives the value another form (e-mail, phone); undefined takes it as it is */
  constructor(
    column: number,
    dictionary: ByteDictionary,
    builder: CodeBuilder,
    rewrite?: CellRewrite,
  ) {
    this.#column = column;
    this.#dictionary = dictionary;
    this.#builder = builder;
    this.#rewrite = rewrite;
  }

  /** Adds a value for each row that is not bad; empty cells are missing. */
  read(batch: CellBatch, bad: Uint8Array): void {
    const { bytes, columns, starts, ends, rows } = batch;
    if (this.codes.length < rows) this.codes = new Int32Array(rows);
    const codes = this.codes;
    const cell = this.#cell;
    for (let row = 0, at = this.#column; row < rows; row++, at += columns) {
      codes[row] = MISSING_CODE;
      if (bad[row] !== ROW_STATE.good) continue;
      cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
      const code = this.#code(bytes, cell.start, cell.end);
      codes[row] = code;
      this.#builder.push(code);
    }
  }

  #code(bytes: Uint8Array, start: number, end: number): number {
    if (start >= end) return MISSING_CODE;
    const rewritten = this.#rewrite?.(bytes, start, end);
    if (!rewritten) return this.#dictionary.codeOfBytes(bytes, start, end);
    if (rewritten.length === 0) return MISSING_CODE;
    return this.#dictionary.codeOfBytes(rewritten, 0, rewritten.length);
  }
}

/** Another form of the value in bytes[start, end); undefined where it has that form already. */
export type CellRewrite = (bytes: Uint8Array, start: number, end: number) => Uint8Array | undefined;
