import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { pointsHistory } from '../../../../shared/domain/facts/pointsTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import type { KeyColumn } from './documentKey.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** What tells a movement from the member's others. */
const CONTENTS: readonly TargetField[] = ['at', 'kind', 'points', 'order', 'reason', 'expiresAt'];

/**
 * Names movements of points that the file has no numbers for, by a fingerprint of their cells: what
 * names people stays in the customers' own dictionary, and the same file gives the same names.
 * Movements that are alike are counted on (`…-2`), none is lost.
 */
export class MovementKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #member: KeyColumn;
  readonly #contents: readonly number[];
  readonly #seen = new Map<string, number>();
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();

  constructor(setup: ReaderSetup, member: KeyColumn, builder: CodeBuilder) {
    const { mapping } = setup.plan;
    this.#setup = setup;
    this.#builder = builder;
    this.#member = member;
    this.#contents = CONTENTS.map((field) => mapping.indexOf(field)).filter((at) => at >= 0);
  }

  check(): void {
    // Every row is a movement of its own.
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(pointsHistory.columns.movement.dictionary);
    eachGood(batch, bad, (row) => {
      this.#print.reset();
      this.#add(batch, row, this.#member);
      for (const column of this.#contents) this.#add(batch, row, { column, rewrite: undefined });
      const name = this.#print.text;
      const count = (this.#seen.get(name) ?? 0) + 1;
      this.#seen.set(name, count);
      this.#builder.push(names.codeOf(count === 1 ? name : `${name}-${count}`));
    });
  }

  #add({ bytes, columns, starts, ends }: CellBatch, row: number, { column, rewrite }: KeyColumn) {
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    const { start, end } = this.#cell;
    const written = rewrite?.(bytes, start, end);
    if (written) this.#print.add(written, 0, written.length);
    else this.#print.add(bytes, start, end);
  }
}
