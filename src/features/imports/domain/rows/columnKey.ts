import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CodeCells } from './codeCells.ts';
import type { KeyColumn } from './documentKey.ts';
import type { FieldCells } from './fieldCells.ts';
import { requireDocument } from './keyCells.ts';
import { RepeatedDocuments } from './repeatedDocuments.ts';
import type { ReaderSetup } from './tableReader.ts';

/** The document named by a column of the file. */
export class ColumnKey implements FieldCells {
  readonly #column: number;
  readonly #cells: CodeCells;
  readonly #repeated: RepeatedDocuments | undefined;
  readonly #log: ReaderSetup['log'];

  /** @param rowsPerDocument of 'one', a document that comes again is noted */
  constructor(
    { log, dictionary }: ReaderSetup,
    { column, rewrite }: KeyColumn,
    builder: CodeBuilder,
    definition: { readonly dictionary: string },
    rowsPerDocument: 'one' | 'many',
  ) {
    this.#column = column;
    this.#cells = new CodeCells(column, dictionary(definition.dictionary), builder, rewrite);
    this.#repeated = rowsPerDocument === 'one' ? new RepeatedDocuments(column, log) : undefined;
    this.#log = log;
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    requireDocument(batch, bad, this.#column, this.#log);
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    this.#cells.read(batch, bad);
    this.#repeated?.note(batch, bad, this.#cells.codes);
  }
}
