import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { exposures } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { customerKey } from '../values/contactKeys.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { InstantCells } from './instantCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Where a row may say which list it belongs to, the surest first. */
const SOURCES = ['exposure', 'visitor', 'customer'] as const;

/**
 * The list of each row. The file's own number names it; where a row has none, a fingerprint of who
 * saw it (what names people stays in the customers' own dictionary), the instant, the placement and
 * the version: rows alike in all of these are one list.
 */
export class ExposureKey implements FieldCells {
  readonly #setup: ReaderSetup;
  readonly #at: InstantCells | undefined;
  readonly #builder: CodeBuilder;
  readonly #sources: readonly {
    readonly field: (typeof SOURCES)[number];
    readonly column: number;
  }[];
  /** Columns that tell lists of one person apart. */
  readonly #kinds: readonly number[];
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();
  readonly #instant = new Float64Array(1);
  readonly #instantBytes = new Uint8Array(this.#instant.buffer);

  constructor(setup: ReaderSetup, at: InstantCells | undefined, builder: CodeBuilder) {
    const { mapping } = setup.plan;
    this.#setup = setup;
    this.#at = at;
    this.#builder = builder;
    this.#sources = SOURCES.flatMap((field) => {
      const column = mapping.indexOf(field);
      return column < 0 ? [] : [{ field, column }];
    });
    this.#kinds = [mapping.indexOf('placement'), mapping.indexOf('version')].filter(
      (column) => column >= 0,
    );
  }

  /** A row that names neither a list nor anybody stays out. */
  check(batch: CellBatch, bad: Uint8Array): void {
    const column = this.#sources[0]?.column ?? null;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken || this.#source(batch, row)) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('missingDocument', column, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    const names = this.#setup.dictionary(exposures.columns.exposure.dictionary);
    eachGood(batch, bad, (row) => {
      const source = this.#source(batch, row);
      const { start, end } = this.#cell;
      if (source?.field === 'exposure') {
        this.#builder.push(names.codeOfBytes(batch.bytes, start, end));
        return;
      }
      const key = source?.field === 'customer' ? customerKey(batch.bytes, start, end) : undefined;
      this.#print.reset();
      if (key) this.#print.add(key, 0, key.length);
      else this.#print.add(batch.bytes, start, end);
      this.#instant[0] = this.#at?.instants[row] ?? NaN;
      this.#print.add(this.#instantBytes, 0, this.#instantBytes.length);
      for (const column of this.#kinds) {
        this.#set(batch, row, column);
        this.#print.add(batch.bytes, this.#cell.start, this.#cell.end);
      }
      this.#builder.push(names.codeOf(this.#print.text));
    });
  }

  /** The first source whose cell is not empty; #cell then is that cell. */
  #source(batch: CellBatch, row: number) {
    return this.#sources.find(({ column }) => this.#set(batch, row, column));
  }

  /** Goes to a cell. @returns whether there is anything in it */
  #set({ bytes, columns, starts, ends }: CellBatch, row: number, column: number): boolean {
    const at = row * columns + column;
    this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
    return this.#cell.start < this.#cell.end;
  }
}
