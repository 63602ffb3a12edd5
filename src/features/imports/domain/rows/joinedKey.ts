import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import type { CellRewrite } from './codeCells.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { InstantCells } from './instantCells.ts';
import { requireDocument } from './keyCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** A part of a document's name. */
export type NamePart = {
  readonly field: TargetField;
  readonly rewrite?: CellRewrite;
  /** Rows without it stay out. */
  readonly required?: boolean;
};

/** A time that is part of a name, however the file writes it; rows without it stay out. */
export type Moment = { readonly column: number; readonly cells: InstantCells };

/**
 * Names documents that several cells tell apart together (a customer by a model, somebody in a group, a
 * day of an owner's groups) by a fingerprint: what names people stays in dictionaries of people.
 */
export class JoinedKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #dictionary: string;
  readonly #parts: readonly (NamePart & { readonly column: number })[];
  readonly #at: Moment | undefined;
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();
  readonly #instant = new Float64Array(1);
  readonly #instantBytes = new Uint8Array(this.#instant.buffer);

  /** @param dictionary of the documents' names */
  constructor(
    setup: ReaderSetup,
    builder: CodeBuilder,
    dictionary: string,
    parts: readonly NamePart[],
    at?: Moment,
  ) {
    this.#setup = setup;
    this.#builder = builder;
    this.#dictionary = dictionary;
    this.#parts = parts.map((part) => ({
      ...part,
      column: setup.plan.mapping.indexOf(part.field),
    }));
    this.#at = at;
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    if (this.#at) requireDocument(batch, bad, this.#at.column, this.#setup.log);
    for (const { column, required } of this.#parts) {
      if (required === true) requireDocument(batch, bad, column, this.#setup.log);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(this.#dictionary);
    eachGood(batch, bad, (row) => {
      this.#print.reset();
      if (this.#at) {
        this.#instant[0] = this.#at.cells.instants[row] ?? NaN;
        this.#print.add(this.#instantBytes, 0, this.#instantBytes.length);
      }
      for (const { column, rewrite } of this.#parts) this.#add(batch, row, column, rewrite);
      this.#builder.push(names.codeOf(this.#print.text));
    });
  }

  #add(
    { bytes, columns, starts, ends }: CellBatch,
    row: number,
    column: number,
    rewrite: CellRewrite | undefined,
  ) {
    if (column < 0) return;
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    const { start, end } = this.#cell;
    const key = rewrite?.(bytes, start, end);
    if (key) this.#print.add(key, 0, key.length);
    else this.#print.add(bytes, start, end);
  }
}
