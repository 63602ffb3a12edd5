import { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type { CodeBuilder } from '../../../../shared/domain/facts/columnBuilders.ts';
import { events } from '../../../../shared/domain/facts/factTables.ts';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../../shared/domain/time/zoneTable.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { customerKey } from '../values/contactKeys.ts';
import { Fingerprint } from '../values/fingerprint.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { InstantCells } from './instantCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Days are counted from here in the key of #codes, so that those before 1970 are no minus. */
const DAYS_BEFORE = 100_000;
const DAYS = 2 * DAYS_BEFORE;

/** Where a row may say whose event it is, the surest first. */
const SOURCES = ['visit', 'visitor', 'customer'] as const;

/**
 * The visit of each event. A file's own session names it; where a row has none, the visitor and the
 * civil day (in the zone of the import), or the visitor alone where the row has no time. A customer
 * who stands in for the visitor is named by a fingerprint: what names people stays in the
 * customers' own dictionary.
 *
 * A file that holds one type of event only has that type in the name too: the rest of the visit is
 * in the shop's other files, which must not replace it.
 */
export class EventKey implements FieldCells {
  readonly #sources: readonly {
    readonly field: (typeof SOURCES)[number];
    readonly column: number;
  }[];
  readonly #at: InstantCells | undefined;
  readonly #setup: ReaderSetup;
  readonly #builder: CodeBuilder;
  readonly #visits: ByteDictionary;
  /** What stands in the file, by #names; then the visit of each (name, day). */
  readonly #names: ByteDictionary;
  readonly #codes = new Map<number, number>();
  readonly #cell = new CleanCell();
  readonly #print = new Fingerprint();

  constructor(setup: ReaderSetup, at: InstantCells | undefined, builder: CodeBuilder) {
    const { plan, codec, dictionary } = setup;
    this.#setup = setup;
    this.#at = at;
    this.#builder = builder;
    this.#visits = dictionary(events.columns.visit.dictionary);
    this.#names = new ByteDictionary(codec);
    this.#sources = SOURCES.flatMap((field) => {
      const column = plan.mapping.indexOf(field);
      return column < 0 ? [] : [{ field, column }];
    });
  }

  /** A row that names nobody stays out. */
  check(batch: CellBatch, bad: Uint8Array): void {
    const column = this.#sources[0]?.column ?? null;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] === ROW_STATE.broken || this.#source(batch, row)) continue;
      bad[row] = ROW_STATE.bad;
      this.#setup.log.error('missingDocument', column, batch, row);
    }
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    eachGood(batch, bad, (row) => {
      this.#builder.push(this.#visitAt(batch, row));
    });
  }

  /** The first source whose cell is not empty; #cell then is that cell. */
  #source({ bytes, columns, starts, ends }: CellBatch, row: number) {
    return this.#sources.find(({ column }) => {
      const at = row * columns + column;
      this.#cell.set(bytes, starts[at] ?? 0, ends[at] ?? 0);
      return this.#cell.start < this.#cell.end;
    });
  }

  #visitAt(batch: CellBatch, row: number): number {
    const source = this.#source(batch, row);
    const { start, end } = this.#cell;
    const name = this.#nameOf(batch.bytes, start, end, source?.field === 'customer');
    const instant = source?.field === 'visit' ? NaN : (this.#at?.instants[row] ?? NaN);
    const day = Number.isNaN(instant)
      ? undefined
      : Math.floor(this.#setup.clock.localAt(instant) / MS_PER_DAY);
    const key = name * DAYS + (day === undefined ? 0 : DAYS_BEFORE + day);
    let code = this.#codes.get(key);
    if (code === undefined) {
      const { eventType } = this.#setup.plan;
      const parts = [
        this.#names.valueAt(name),
        ...(day === undefined ? [] : [isoDateOfCivilDay(day)]),
        ...(eventType === null ? [] : [eventType]),
      ];
      code = this.#visits.codeOf(parts.join(' '));
      this.#codes.set(key, code);
    }
    return code;
  }

  #nameOf(bytes: Uint8Array, start: number, end: number, isCustomer: boolean): number {
    if (!isCustomer) return this.#names.codeOfBytes(bytes, start, end);
    const key = customerKey(bytes, start, end) ?? bytes.subarray(start, end);
    this.#print.reset();
    this.#print.add(key, 0, key.length);
    return this.#names.codeOf(`c-${this.#print.text}`);
  }
}
