import type {
  CodeBuilder,
  DecimalBuilder,
  FlagBuilder,
  NumberBuilder,
  TextBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import type { ProblemKind } from '../importTypes.ts';
import { CleanCell } from '../values/cleanCell.ts';
import { CodeCells, type CellRewrite } from './codeCells.ts';
import { DecimalCells } from './decimalCells.ts';
import { InstantCells } from './instantCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';
import { WordCells } from './wordCells.ts';

/** The cells of one field: first all rows are checked, then those that go in are stored. */
export type FieldCells = {
  /** Marks and reports the rows whose cell cannot be taken. */
  check(batch: CellBatch, bad: Uint8Array): void;
  /** Adds one value for each row that goes in. */
  push(batch: CellBatch, bad: Uint8Array): void;
};

/** Calls back for each row that goes in. */
export function eachGood(batch: CellBatch, bad: Uint8Array, each: (row: number) => void): void {
  for (let row = 0; row < batch.rows; row++) if (bad[row] === ROW_STATE.good) each(row);
}

/** Times of what is expected or planned. */
const TO_COME: ReadonlySet<TargetField> = new Set(['promisedAt', 'pendingUntil', 'launchedAt']);

const nothing = () => undefined;

/** Makes the cells of the fields that a plan maps; of those that it does not, nothing is stored. */
export class FieldMaker {
  readonly #setup: ReaderSetup;

  constructor(setup: ReaderSetup) {
    this.#setup = setup;
  }

  /** Position of the field's column; −1 where it has none. */
  column(field: TargetField): number {
    return this.#setup.plan.mapping.indexOf(field);
  }

  /** Names and numbers, as codes of a dictionary. */
  code(
    field: TargetField,
    builder: CodeBuilder,
    dictionary: string,
    rewrite?: CellRewrite,
  ): (FieldCells & { readonly cells: CodeCells }) | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const cells = new CodeCells(column, this.#setup.dictionary(dictionary), builder, rewrite);
    return {
      cells,
      check: nothing,
      push: (batch, bad) => {
        cells.read(batch, bad);
      },
    };
  }

  /** A time that may be missing. @param isOwn whether a row without one is worth a note */
  instant(
    field: TargetField,
    builder: NumberBuilder<'instant'>,
    isOwn = false,
  ): (FieldCells & { readonly cells: InstantCells }) | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { dateOrder, clock, log, textOf, now } = this.#setup;
    const latest = TO_COME.has(field) ? Infinity : now;
    const columns = { column, timeColumn: -1 };
    const cells = new InstantCells(columns, latest, dateOrder, clock, log, textOf);
    return {
      cells,
      check: (batch, bad) => {
        cells.read(batch, bad, false);
      },
      push: (batch, bad) => {
        cells.note(batch, bad);
        eachGood(batch, bad, (row) => {
          const instant = cells.instants[row] ?? NaN;
          builder.push(instant);
          if (isOwn && Number.isNaN(instant)) log.note('noTime', column, batch, row);
        });
      },
    };
  }

  /** A number of something. */
  decimal(field: TargetField, builder: DecimalBuilder): FieldCells | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { plan, log, textOf } = this.#setup;
    const cells = new DecimalCells(column, plan.decimalMark, 'notANumber', log, textOf);
    return {
      check: (batch, bad) => {
        cells.read(batch, bad);
      },
      push: (batch, bad) => {
        eachGood(batch, bad, (row) => {
          builder.push(cells.units[row] ?? NaN, cells.scales[row] ?? 0);
        });
      },
    };
  }

  /** How many of something there were: whole, and not below 0. */
  tally(field: TargetField, builder: DecimalBuilder): FieldCells | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { plan, log, textOf } = this.#setup;
    const cells = new DecimalCells(column, plan.decimalMark, 'notANumber', log, textOf);
    const tallyOf = (row: number) => (cells.units[row] ?? NaN) / 10 ** (cells.scales[row] ?? 0);
    return {
      check: (batch, bad) => {
        cells.read(batch, bad);
        for (let row = 0; row < batch.rows; row++) {
          const tally = tallyOf(row);
          if (Number.isNaN(tally) || (Number.isInteger(tally) && tally >= 0)) continue;
          bad[row] = ROW_STATE.bad;
          log.error('notACount', column, batch, row);
        }
      },
      push: (batch, bad) => {
        eachGood(batch, bad, (row) => {
          builder.push(tallyOf(row), 0);
        });
      },
    };
  }

  /**
   * One of a few words, or nothing (0).
   * @param understand undefined for a word that is not known
   * @param refused what such a row is reported as, where it has to stay out
   */
  word(
    field: TargetField,
    builder: FlagBuilder,
    understand: (word: string) => number | undefined,
    refused?: ProblemKind,
  ): FieldCells | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { log, codec } = this.#setup;
    // null for unknown: WordCells takes undefined for "not asked yet".
    const words = new WordCells<number | null>(codec, (word) => understand(word) ?? null);
    return {
      check: (batch, bad) => {
        for (let row = 0; row < batch.rows; row++) {
          if (bad[row] === ROW_STATE.broken || words.meaning(batch, row, column) !== null) continue;
          if (refused) {
            bad[row] = ROW_STATE.bad;
            log.error(refused, column, batch, row);
          }
        }
      },
      push: (batch, bad) => {
        eachGood(batch, bad, (row) => {
          const meaning = words.meaning(batch, row, column);
          if (meaning === null) log.note('unknownWord', column, batch, row);
          builder.push(meaning ?? 0);
        });
      },
    };
  }

  /** How many of something a text holds; 0 where the cell is empty. */
  count(
    field: TargetField,
    builder: DecimalBuilder,
    countOf: (text: string) => number,
  ): FieldCells | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { textOf } = this.#setup;
    return {
      check: nothing,
      push: (batch, bad) => {
        eachGood(batch, bad, (row) => {
          const at = row * batch.columns + column;
          const [start, end] = [batch.starts[at] ?? 0, batch.ends[at] ?? 0];
          builder.push(start < end ? countOf(textOf(batch.bytes, start, end)) : 0, 0);
        });
      },
    };
  }

  /** Free text, without blanks around it. @param rewrite what is kept of it */
  text(
    field: TargetField,
    builder: TextBuilder,
    rewrite: (text: string) => string = (text) => text,
  ): FieldCells | undefined {
    const column = this.column(field);
    if (column < 0) return undefined;
    const { textOf } = this.#setup;
    const cell = new CleanCell();
    return {
      check: nothing,
      push: (batch, bad) => {
        eachGood(batch, bad, (row) => {
          const at = row * batch.columns + column;
          cell.set(batch.bytes, batch.starts[at] ?? 0, batch.ends[at] ?? 0);
          const { start, end } = cell;
          builder.push(start < end ? rewrite(textOf(batch.bytes, start, end)) : '');
        });
      },
    };
  }
}
