import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import type { BadDocuments } from './badDocuments.ts';
import type { CodeCells } from './codeCells.ts';
import { documentColumns } from './documentKey.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import { refuseShortened } from './keyCells.ts';
import { lastRows } from './repeatedDocuments.ts';
import type { FileReading, ReaderSetup, TableReader } from './tableReader.ts';

/** Fields whose cells name something; a spreadsheet may have cut such numbers short. */
const NUMBERED: readonly TargetField[] = [
  'customer',
  'product',
  'order',
  'visit',
  'visitor',
  'shipment',
  'returnCase',
  'review',
  'exposure',
  'referrer',
  'movement',
  'member',
  'conversation',
  'author',
  'response',
  'group',
  'report',
  'message',
];

/** What a reader of one kind of file is made of. */
export type DocumentParts = {
  /** Names the document of each row. */
  readonly key: FieldCells;
  /** Those that the plan maps. */
  readonly fields: readonly (FieldCells | undefined)[];
  /** Takes the columns out of the builders. */
  readonly build: (rows: number) => BuiltTable;
  readonly money?: { readonly currencies: FileReading['currencies'] };
  /** Set where rows without a customer are counted; null where the file has no such column. */
  readonly customer?: CodeCells | null;
};

/** Reads rows one after another, each by itself, into the columns of their table. */
export class DocumentReader implements TableReader {
  readonly #setup: ReaderSetup;
  readonly #badDocuments: BadDocuments;
  readonly #parts: DocumentParts;
  readonly #fields: readonly FieldCells[];
  readonly #numbered: readonly number[];
  #bad = new Uint8Array(0);
  #rowsRead = 0;
  #rowsGood = 0;
  #withoutCustomer = 0;

  constructor(setup: ReaderSetup, badDocuments: BadDocuments, parts: DocumentParts) {
    this.#setup = setup;
    this.#badDocuments = badDocuments;
    this.#parts = parts;
    this.#fields = parts.fields.filter((field) => field !== undefined);
    const { plan } = setup;
    const named = NUMBERED.map((field) => plan.mapping.indexOf(field)).filter((at) => at >= 0);
    const keys = documentColumns(plan).map(({ column }) => column);
    this.#numbered = [...new Set([...named, ...keys])];
  }

  read(batch: CellBatch): void {
    const { log, textOf } = this.#setup;
    const { key, customer } = this.#parts;
    if (this.#bad.length < batch.rows) this.#bad = new Uint8Array(batch.rows);
    const bad = this.#bad.fill(0);

    log.brokenRows(batch, bad);
    key.check(batch, bad);
    for (const column of this.#numbered) refuseShortened(batch, bad, column, log, textOf);
    for (const field of this.#fields) field.check(batch, bad);
    this.#badDocuments.add(batch, bad);

    // The key goes last: some are made of what the fields have read.
    for (const field of this.#fields) field.push(batch, bad);
    key.push(batch, bad);
    eachGood(batch, bad, (row) => {
      this.#rowsGood++;
      if (customer === undefined) return;
      if ((customer?.codes[row] ?? MISSING_CODE) === MISSING_CODE) this.#withoutCustomer++;
    });
    this.#rowsRead += batch.rows;
  }

  finish(): FileReading {
    const built = this.#parts.build(this.#rowsGood);
    return {
      table: built.table.rowsPerDocument === 'one' ? lastRows(built) : built,
      rowsRead: this.#rowsRead,
      rowsBad: this.#rowsRead - this.#rowsGood,
      withoutCustomer: this.#withoutCustomer,
      returns: 0,
      currencies: this.#parts.money?.currencies ?? new Map(),
    };
  }
}
