import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { customers } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../cells/cellBatch.ts';
import type { TargetField } from '../importTypes.ts';
import { emailKey, phoneKey } from '../values/contactKeys.ts';
import type { BadDocuments } from './badDocuments.ts';
import { CodeCells, type CellRewrite } from './codeCells.ts';
import { ColumnTargets } from './columnTargets.ts';
import { documentColumn } from './documentKey.ts';
import { InstantCells } from './instantCells.ts';
import { refuseShortened, requireDocument } from './keyCells.ts';
import { ROW_STATE } from './problemLog.ts';
import { lastRows, RepeatedDocuments } from './repeatedDocuments.ts';
import type { FileReading, ReaderSetup, TableReader } from './tableReader.ts';

const TEXT_FIELDS = [
  ['name', undefined],
  ['email', emailKey],
  ['phone', phoneKey],
  ['country', undefined],
  ['city', undefined],
] as const satisfies readonly (readonly [TargetField, CellRewrite | undefined])[];

/** Reads customers, one row each. */
export class CustomerReader implements TableReader {
  readonly #setup: ReaderSetup;
  readonly #badDocuments: BadDocuments;
  readonly #builders = columnBuilders(customers);
  readonly #keyColumn: number;
  readonly #key: CodeCells;
  readonly #texts: readonly CodeCells[];
  readonly #createdAt: InstantCells | undefined;
  readonly #repeated: RepeatedDocuments;
  #bad = new Uint8Array(0);
  #rowsRead = 0;
  #rowsGood = 0;

  /** @throws RangeError where the plan maps no column that names the customer */
  constructor(setup: ReaderSetup, badDocuments: BadDocuments) {
    const { plan, log, clock, textOf, dateOrder, dictionary } = setup;
    this.#setup = setup;
    this.#badDocuments = badDocuments;
    const targets = new ColumnTargets(plan);
    const key = documentColumn(plan);
    if (!key) throw new RangeError('no column names the customer');
    this.#keyColumn = key.column;
    const keys = dictionary(customers.columns.customer.dictionary);
    this.#key = new CodeCells(key.column, keys, this.#builders.customer, key.rewrite);
    this.#texts = TEXT_FIELDS.flatMap(([field, rewrite]) => {
      const column = targets.of(field);
      const values = dictionary(customers.columns[field].dictionary);
      return column < 0 ? [] : [new CodeCells(column, values, this.#builders[field], rewrite)];
    });
    const column = targets.of('createdAt');
    if (column >= 0) {
      this.#createdAt = new InstantCells({ column, timeColumn: -1 }, dateOrder, clock, log, textOf);
    }
    this.#repeated = new RepeatedDocuments(key.column, log);
  }

  read(batch: CellBatch): void {
    const { log, textOf } = this.#setup;
    if (this.#bad.length < batch.rows) this.#bad = new Uint8Array(batch.rows);
    const bad = this.#bad.fill(0);

    log.brokenRows(batch, bad);
    requireDocument(batch, bad, this.#keyColumn, log);
    refuseShortened(batch, bad, this.#keyColumn, log, textOf);
    this.#createdAt?.read(batch, bad, false);
    this.#badDocuments.add(batch, bad);

    this.#key.read(batch, bad);
    for (const text of this.#texts) text.read(batch, bad);
    this.#createdAt?.note(batch, bad);
    this.#repeated.note(batch, bad, this.#key.codes);
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      this.#rowsGood++;
      if (this.#createdAt) this.#builders.createdAt.push(this.#createdAt.instants[row] ?? NaN);
    }
    this.#rowsRead += batch.rows;
  }

  finish(): FileReading {
    return {
      table: lastRows(builtTable(customers, this.#builders, this.#rowsGood)),
      rowsRead: this.#rowsRead,
      rowsBad: this.#rowsRead - this.#rowsGood,
      withoutCustomer: 0,
      returns: 0,
      currencies: new Map(),
    };
  }
}
