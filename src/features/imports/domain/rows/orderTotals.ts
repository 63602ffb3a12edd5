import type {
  DecimalBuilder,
  NumberBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import { minorUnits } from '../../../../shared/domain/money/minorUnits.ts';
import { roundedProduct } from '../../../../shared/domain/money/roundedProduct.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import type { ColumnTargets } from './columnTargets.ts';
import type { CurrencyTerms } from './currencyCells.ts';
import { DecimalCells } from './decimalCells.ts';
import { DifferentTotals } from './differentTotals.ts';
import { eachGood } from './fieldCells.ts';
import { ROW_STATE } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

const MONEY_FIELDS = ['tax', 'shipping', 'discount', 'paidWithPoints'] as const;

/** What a file says of an order as a whole, on its first line or on each. */
export const TOTAL_FIELDS = [
  ...MONEY_FIELDS,
  'pointsUsed',
] as const satisfies readonly TargetField[];

/** What is taken off an order is written with or without a minus, and its size counts. */
const SIZES: ReadonlySet<TargetField> = new Set(['discount', 'paidWithPoints', 'pointsUsed']);

type TotalBuilders = Readonly<Record<(typeof MONEY_FIELDS)[number], NumberBuilder<'money'>>> & {
  readonly pointsUsed: DecimalBuilder;
};

/** A column of amounts, and those of the last batch in minor units; NaN where there is none. */
type MoneyColumn = {
  readonly cells: DecimalCells;
  readonly builder: NumberBuilder<'money'>;
  readonly isSize: boolean;
  readonly differences: DifferentTotals;
  values: Float64Array;
};

/**
 * Tax, shipping, discount and points of orders, as the rows have them; `totalsOnce` then keeps each
 * once an order.
 */
export class OrderTotals {
  readonly #money: readonly MoneyColumn[];
  readonly #points: DecimalCells | undefined;
  readonly #pointBuilder: DecimalBuilder;
  readonly #pointDifferences: DifferentTotals | undefined;
  readonly #log: ReaderSetup['log'];

  constructor({ plan, log, textOf }: ReaderSetup, targets: ColumnTargets, builders: TotalBuilders) {
    this.#log = log;
    this.#money = MONEY_FIELDS.flatMap((field): MoneyColumn[] => {
      const column = targets.of(field);
      if (column < 0) return [];
      return [
        {
          cells: new DecimalCells(column, plan.decimalMark, 'notAnAmount', log, textOf),
          builder: builders[field],
          isSize: SIZES.has(field),
          differences: new DifferentTotals(column, log),
          values: new Float64Array(0),
        },
      ];
    });
    const column = targets.of('pointsUsed');
    this.#pointBuilder = builders.pointsUsed;
    if (column < 0) return;
    this.#points = new DecimalCells(column, plan.decimalMark, 'notANumber', log, textOf);
    this.#pointDifferences = new DifferentTotals(column, log);
  }

  /** The columns of amounts, for what reads the rows' currencies. */
  get money(): readonly DecimalCells[] {
    return this.#money.map(({ cells }) => cells);
  }

  /** Marks and reports rows whose totals cannot be taken; the amounts' cells have been read. */
  check(batch: CellBatch, bad: Uint8Array, terms: readonly CurrencyTerms[]): void {
    this.#points?.read(batch, bad);
    for (const column of this.#money) this.#convert(column, batch, bad, terms);
  }

  /** Adds the values of the rows that go in. @param orders code of each row's order */
  push(batch: CellBatch, bad: Uint8Array, orders: Int32Array): void {
    for (const { builder, differences, values } of this.#money) {
      eachGood(batch, bad, (row) => {
        builder.push(values[row] ?? NaN);
      });
      differences.note(batch, bad, orders, (row) => values[row] ?? NaN);
    }
    const points = this.#points;
    if (!points) return;
    const { units, scales } = points;
    eachGood(batch, bad, (row) => {
      this.#pointBuilder.push(Math.abs(units[row] ?? NaN), scales[row] ?? 0);
    });
    this.#pointDifferences?.note(
      batch,
      bad,
      orders,
      (row) => Math.abs(units[row] ?? NaN) / 10 ** (scales[row] ?? 0),
    );
  }

  #convert(
    column: MoneyColumn,
    batch: CellBatch,
    bad: Uint8Array,
    terms: readonly CurrencyTerms[],
  ): void {
    if (column.values.length < batch.rows) column.values = new Float64Array(batch.rows);
    const { cells, isSize, values } = column;
    for (let row = 0; row < batch.rows; row++) {
      const units = cells.units[row] ?? NaN;
      const scale = cells.scales[row] ?? 0;
      const term = terms[row];
      values[row] = NaN;
      if (Number.isNaN(units) || !term || bad[row] !== ROW_STATE.good) continue;
      const { rate, digits } = term;
      const value = rate
        ? roundedProduct([{ units, scale }, rate], digits)
        : minorUnits(units, scale, digits);
      values[row] = isSize ? Math.abs(value) : value;
      if (!Number.isNaN(value)) continue;
      // The number is fine, but beyond what an amount can be.
      bad[row] = ROW_STATE.bad;
      this.#log.error('notAnAmount', cells.column, batch, row);
    }
  }
}
