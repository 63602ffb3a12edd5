import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { reviews } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What tells a review from others: whose it is, and of what. */
const WHOSE: readonly TargetField[] = ['order', 'customer', 'product', 'at'];
/** Where the file does not say whose it is, only its contents tell it from others. */
const CONTENTS: readonly TargetField[] = ['product', 'at', 'rating', 'title', 'body'];

/**
 * Names reviews that the file has no numbers for, by a fingerprint of their cells: the same file
 * gives the same names, and a changed text of the same customer about the same product at the same
 * time is a newer version. Reviews that are alike are counted on (`…-2`), none is lost.
 */
export class ReviewKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #owners: readonly number[];
  readonly #whose: readonly number[];
  readonly #contents: readonly number[];
  readonly #seen = new Map<string, number>();
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();

  constructor(setup: ReaderSetup, builder: CodeBuilder) {
    const { mapping } = setup.plan;
    const columns = (fields: readonly TargetField[]) =>
      fields.map((field) => mapping.indexOf(field)).filter((column) => column >= 0);
    this.#setup = setup;
    this.#builder = builder;
    this.#owners = columns(['order', 'customer']);
    this.#whose = columns(WHOSE);
    this.#contents = columns(CONTENTS);
  }

  check(): void {
    // Every row is a review of its own.
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(reviews.columns.review.dictionary);
    eachGood(batch, bad, (row) => {
      const isOwned = this.#owners.some((column) => this.#set(batch, row, column));
      this.#print.reset();
      for (const column of isOwned ? this.#whose : this.#contents) {
        this.#set(batch, row, column);
        this.#print.add(batch.bytes, this.#cell.start, this.#cell.end);
      }
      const name = this.#print.text;
      const count = (this.#seen.get(name) ?? 0) + 1;
      this.#seen.set(name, count);
      this.#builder.push(names.codeOf(count === 1 ? name : `${name}-${count}`));
    });
  }

  /** Goes to a cell. @returns whether there is anything in it */
  #set({ bytes, columns, starts, ends }: CellBatch, row: number, column: number): boolean {
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    return this.#cell.start < this.#cell.end;
  }
}
