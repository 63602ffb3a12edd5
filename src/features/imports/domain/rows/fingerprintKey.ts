import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { maySpread, type TargetField } from '../importFields.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import { ColumnTargets } from './columnTargets.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What makes one document of a kind another one than the rest. */
export type TellingFields = {
  /** Whose it is, one of these suffices … */
  readonly owners: readonly TargetField[];
  /** … and then these tell it from others of the same owner. */
  readonly whose: readonly TargetField[];
  /** Where a row does not say whose it is, only its contents tell it from others. */
  readonly contents: readonly TargetField[];
};

/**
 * Names documents of one row each (reviews, answers to surveys) that the file has no numbers for, by
 * a fingerprint of their cells: the same file gives the same names, and other contents of the same
 * owner at the same time are a newer version. Rows that are alike are counted on (`…-2`), none is
 * lost.
 */
export class FingerprintKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #dictionary: string;
  readonly #owners: readonly number[];
  readonly #whose: readonly number[];
  readonly #contents: readonly number[];
  readonly #seen = new Map<string, number>();
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();

  /** @param dictionary of the documents' names */
  constructor(
    setup: ReaderSetup,
    builder: CodeBuilder,
    dictionary: string,
    { owners, whose, contents }: TellingFields,
  ) {
    const targets = new ColumnTargets(setup.plan);
    const columns = (fields: readonly TargetField[]) =>
      fields.flatMap((field) => {
        const all = targets.allOf(field);
        return maySpread(setup.plan.kind, field) ? all : all.slice(0, 1);
      });
    this.#setup = setup;
    this.#builder = builder;
    this.#dictionary = dictionary;
    this.#owners = columns(owners);
    this.#whose = columns(whose);
    this.#contents = columns(contents);
  }

  check(): void {
    // Every row is a document of its own.
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(this.#dictionary);
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
