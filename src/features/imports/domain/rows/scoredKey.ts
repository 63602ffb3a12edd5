import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { outsideScores } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { customerKey } from '../values/contactKeys.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { requireDocument } from './keyCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/**
 * Names what was scored, a customer by a model, by a fingerprint: what names people stays in the
 * customers' own dictionary.
 */
export class ScoredKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #model: number;
  readonly #customer: number;
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();

  constructor(setup: ReaderSetup, builder: CodeBuilder) {
    this.#setup = setup;
    this.#builder = builder;
    this.#model = setup.plan.mapping.indexOf('model');
    this.#customer = setup.plan.mapping.indexOf('customer');
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    requireDocument(batch, bad, this.#customer, this.#setup.log);
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(outsideScores.columns.scored.dictionary);
    eachGood(batch, bad, (row) => {
      this.#print.reset();
      this.#add(batch, row, this.#model, false);
      this.#add(batch, row, this.#customer, true);
      this.#builder.push(names.codeOf(this.#print.text));
    });
  }

  #add(
    { bytes, columns, starts, ends }: CellBatch,
    row: number,
    column: number,
    isPerson: boolean,
  ) {
    if (column < 0) return;
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    const { start, end } = this.#cell;
    const key = isPerson ? customerKey(bytes, start, end) : undefined;
    if (key) this.#print.add(key, 0, key.length);
    else this.#print.add(bytes, start, end);
  }
}
