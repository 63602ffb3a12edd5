import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { LINE_STATE, orderLines } from '../../../../shared/domain/facts/factTables.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { emailKey, phoneKey } from '../values/contactKeys.ts';
import { startOfDay } from '../values/startOfDay.ts';
import { AmountCells } from './amountCells.ts';
import type { BadDocuments } from './badDocuments.ts';
import { CodeCells, type CellRewrite } from './codeCells.ts';
import { ColumnTargets } from './columnTargets.ts';
import { customerColumn } from './documentKey.ts';
import { FillDown } from './fillDown.ts';
import { InstantCells } from './instantCells.ts';
import { refuseShortened, requireDocument } from './keyCells.ts';
import { OneInstant } from './oneInstant.ts';
import { ordersBegin } from './ordersBegin.ts';
import { OrderTotals, TOTAL_FIELDS } from './orderTotals.ts';
import { ROW_STATE } from './problemLog.ts';
import { ScatteredOrders } from './scatteredOrders.ts';
import { StateCells } from './stateCells.ts';
import { totalsOnce } from './totalsOnce.ts';
import type { FileReading, ReaderSetup, TableReader } from './tableReader.ts';

/** Fields that hold for the whole order, and the form that some are brought to. */
const ORDER_FIELDS = [
  'placedAt',
  'placedDate',
  'placedTime',
  'customer',
  'customerName',
  'customerEmail',
  'customerPhone',
  'currency',
  'country',
  'channel',
  'status',
  ...TOTAL_FIELDS,
] as const satisfies readonly TargetField[];

/** Text fields that go into the column of the same name, and the form they are brought to. */
const TEXT_FIELDS = [
  ['customerName', undefined],
  ['customerEmail', emailKey],
  ['customerPhone', phoneKey],
  ['product', undefined],
  ['productName', undefined],
  ['category', undefined],
  ['brand', undefined],
  ['country', undefined],
  ['channel', undefined],
] as const satisfies readonly (readonly [TargetField, CellRewrite | undefined])[];

/** Reads order lines, one row each, into the columns of `orderLines`. */
export class OrderReader implements TableReader {
  readonly #setup: ReaderSetup;
  readonly #badDocuments: BadDocuments;
  readonly #builders = columnBuilders(orderLines);
  readonly #fill: FillDown | undefined;
  readonly #orderColumn: number;
  readonly #keyColumns: readonly number[];
  readonly #order: CodeCells;
  readonly #customerColumn: number | null;
  readonly #customer: CodeCells | undefined;
  readonly #texts: readonly CodeCells[];
  readonly #placedAt: InstantCells | OneInstant;
  readonly #totals: OrderTotals;
  readonly #amounts: AmountCells;
  readonly #states: StateCells;
  readonly #scattered: ScatteredOrders;
  #bad = new Uint8Array(0);
  #rowsRead = 0;
  #rowsGood = 0;
  #withoutCustomer = 0;
  #returns = 0;

  constructor(setup: ReaderSetup, badDocuments: BadDocuments) {
    const { plan, log, clock, textOf, dateOrder, dictionary, now } = setup;
    this.#setup = setup;
    this.#badDocuments = badDocuments;
    const targets = new ColumnTargets(plan);
    this.#orderColumn = targets.of('order');
    this.#keyColumns = (['order', 'customer', 'product'] as const)
      .map((field) => targets.of(field))
      .filter((column) => column >= 0);
    if (plan.fillDown) {
      const columns = ORDER_FIELDS.flatMap((field) => targets.allOf(field));
      this.#fill = new FillDown(this.#orderColumn, columns);
    }
    const cells = (
      name: 'order' | 'customer' | (typeof TEXT_FIELDS)[number][0],
      column: number,
      rewrite?: CellRewrite,
    ) => {
      const values = dictionary(orderLines.columns[name].dictionary);
      return new CodeCells(column, values, this.#builders[name], rewrite);
    };
    this.#order = cells('order', this.#orderColumn);
    const customer = customerColumn(plan);
    this.#customerColumn = customer?.column ?? null;
    this.#customer = customer && cells('customer', customer.column, customer.rewrite);
    this.#texts = TEXT_FIELDS.flatMap(([field, rewrite]) => {
      const column = targets.of(field);
      return column < 0 ? [] : [cells(field, column, rewrite)];
    });
    const dateField = targets.firstOf('placedAt', 'placedDate') ?? 'placedAt';
    const timeColumn = dateField === 'placedDate' ? targets.of('placedTime') : -1;
    const dateColumns = { column: targets.of(dateField), timeColumn };
    const day = dateColumns.column < 0 ? plan.placedDay : null;
    this.#placedAt =
      day === null
        ? new InstantCells(dateColumns, now, dateOrder, clock, log, textOf)
        : new OneInstant(startOfDay(day, clock), now, log);
    this.#totals = new OrderTotals(setup, targets, this.#builders);
    this.#amounts = new AmountCells(setup, targets, this.#builders, 'isReturn', this.#totals.money);
    this.#states = new StateCells(setup, targets);
    this.#scattered = new ScatteredOrders(this.#orderColumn, log);
  }

  read(unfilled: CellBatch): void {
    const batch = this.#fill?.fill(unfilled) ?? unfilled;
    const { log, textOf } = this.#setup;
    if (this.#bad.length < batch.rows) this.#bad = new Uint8Array(batch.rows);
    const bad = this.#bad.fill(0);

    log.brokenRows(batch, bad);
    requireDocument(batch, bad, this.#orderColumn, log);
    for (const column of this.#keyColumns) refuseShortened(batch, bad, column, log, textOf);
    this.#placedAt.read(batch, bad, true);
    this.#amounts.check(batch, bad);
    this.#totals.check(batch, bad, this.#amounts.terms);
    this.#badDocuments.add(batch, bad);

    this.#order.read(batch, bad);
    this.#customer?.read(batch, bad);
    for (const text of this.#texts) text.read(batch, bad);
    this.#amounts.push(batch, bad);
    this.#totals.push(batch, bad, this.#order.codes);
    this.#placedAt.note(batch, bad);
    this.#scattered.note(batch, bad, this.#order.codes);
    this.#pushRest(batch, bad);
    this.#rowsRead += batch.rows;
  }

  finish(): FileReading {
    const rows = this.#rowsGood;
    return {
      table: totalsOnce(ordersBegin(builtTable(orderLines, this.#builders, rows))),
      rowsRead: this.#rowsRead,
      rowsBad: this.#rowsRead - rows,
      withoutCustomer: this.#withoutCustomer,
      returns: this.#returns,
      currencies: this.#amounts.currencies,
    };
  }

  #pushRest(batch: CellBatch, bad: Uint8Array): void {
    const { log } = this.#setup;
    const { instants } = this.#placedAt;
    const customers = this.#customer?.codes;
    const { placedAt, state } = this.#builders;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      this.#rowsGood++;
      placedAt.push(instants[row] ?? NaN);
      const lineState = this.#states.of(batch, row, this.#amounts.quantityAt(row));
      state.push(lineState);
      if (lineState === LINE_STATE.return) this.#returns++;
      if ((customers?.[row] ?? MISSING_CODE) === MISSING_CODE) {
        this.#withoutCustomer++;
        log.note('noCustomer', this.#customerColumn, batch, row);
      }
    }
  }
}
