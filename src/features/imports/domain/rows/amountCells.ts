import type { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type {
  CodeBuilder,
  DecimalBuilder,
  NumberBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { orderLines } from '../../../../shared/domain/facts/factTables.ts';
import { lineAmount } from '../../../../shared/domain/money/lineAmount.ts';
import { minorUnits } from '../../../../shared/domain/money/minorUnits.ts';
import { roundedProduct } from '../../../../shared/domain/money/roundedProduct.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { TargetField } from '../importFields.ts';
import { MAX_SCALE } from '../values/parseDecimal.ts';
import type { ColumnTargets } from './columnTargets.ts';
import { CurrencyCells, type CurrencyTerms } from './currencyCells.ts';
import { DecimalCells } from './decimalCells.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';
import type { ReaderSetup } from './tableReader.ts';

/** Where the values go; tables other than order lines have no unit price, some no quantity. */
type AmountBuilders = {
  readonly quantity?: DecimalBuilder;
  readonly unitPrice?: DecimalBuilder;
  readonly amount: NumberBuilder<'money'>;
  readonly currency: CodeBuilder;
};

/**
 * What numbers below 0 mean. Of order lines they are returns, and noted; what is sent back and paid
 * back is written with or without a minus, and its size counts; of events they are as they are.
 */
type Negative = 'isReturn' | 'isSize' | 'isPlain';

/**
 * Quantity, unit price, amount and currency of rows. The amount is the one that the file states,
 * else quantity × unit price, rounded once.
 */
export class AmountCells {
  readonly #builders: AmountBuilders;
  readonly #negative: Negative;
  readonly #log: ProblemLog;
  readonly #currencyCodes: ByteDictionary;
  readonly #quantity: DecimalCells | undefined;
  readonly #unitPrice: DecimalCells | undefined;
  readonly #amount: DecimalCells | undefined;
  readonly #others: readonly DecimalCells[];
  readonly #currency: CurrencyCells;
  /** Minor units of each row of the last batch; NaN where it has none. */
  #amounts = new Float64Array(0);

  /** @param others columns of further amounts of the row, in the same currency; read here */
  constructor(
    { plan, log, textOf, codec, dictionary }: ReaderSetup,
    targets: ColumnTargets,
    builders: AmountBuilders,
    negative: Negative,
    others: readonly DecimalCells[] = [],
  ) {
    const cells = (field: TargetField, kind: 'notANumber' | 'notAnAmount') => {
      const column = targets.of(field);
      return column < 0 ? undefined : new DecimalCells(column, plan.decimalMark, kind, log, textOf);
    };
    this.#builders = builders;
    this.#negative = negative;
    this.#log = log;
    this.#currencyCodes = dictionary(orderLines.columns.currency.dictionary);
    this.#quantity = cells('quantity', 'notANumber');
    this.#unitPrice = cells('unitPrice', 'notAnAmount');
    this.#amount = cells('amount', 'notAnAmount');
    this.#others = others;
    const priced = [this.#unitPrice, this.#amount, ...others].filter(
      (column) => column !== undefined,
    );
    this.#currency = new CurrencyCells(targets.of('currency'), priced, plan, log, codec);
  }

  /** Good lines by currency, those without one under null; empty where the file has no money. */
  get currencies(): ReadonlyMap<string | null, number> {
    return this.#hasMoney ? this.#currency.lines : new Map();
  }

  /** How amounts of each row of the last batch are taken. */
  get terms(): readonly CurrencyTerms[] {
    return this.#currency.terms;
  }

  /** Units of the row's quantity: only their sign means something without the scale. */
  quantityAt(row: number): number {
    return this.#quantity?.units[row] ?? NaN;
  }

  /** Reads the cells; marks and reports rows whose numbers or currencies cannot be taken. */
  check(batch: CellBatch, bad: Uint8Array): void {
    this.#quantity?.read(batch, bad);
    this.#unitPrice?.read(batch, bad);
    this.#amount?.read(batch, bad);
    for (const cells of this.#others) cells.read(batch, bad);
    this.#currency.read(batch, bad);
    if (this.#amounts.length < batch.rows) this.#amounts = new Float64Array(batch.rows);
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      const terms = this.#currency.terms[row];
      if (!terms) continue;
      const amount = this.#amountOf(row, terms);
      this.#amounts[row] = amount ?? NaN;
      if (!Number.isNaN(amount)) continue;
      // The numbers are fine, their product is beyond what an amount can be.
      bad[row] = ROW_STATE.bad;
      const column = this.#amount?.column ?? this.#unitPrice?.column ?? null;
      this.#log.error('notAnAmount', column, batch, row);
    }
  }

  /** Adds the values of the rows that go in. */
  push(batch: CellBatch, bad: Uint8Array): void {
    this.#currency.count(batch, this.#negative === 'isReturn' ? bad : this.#priced(batch, bad));
    if (this.#quantity) this.#pushQuantities(batch, bad, this.#quantity);
    if (!this.#hasMoney) return;
    const { unitPrice, amount, currency } = this.#builders;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      const terms = this.#currency.terms[row];
      const value = this.#amounts[row] ?? NaN;
      amount.push(this.#sized(value));
      // An order line has a currency in any case; most events have no amount, and then none.
      const isPriced = this.#negative === 'isReturn' || !Number.isNaN(value);
      const stored = isPriced ? (terms?.storedIn ?? null) : null;
      currency.push(stored === null ? MISSING_CODE : this.#codeOf(stored));
      if (!this.#unitPrice || !unitPrice) continue;
      const units = this.#unitPrice.units[row] ?? NaN;
      const scale = this.#unitPrice.scales[row] ?? 0;
      if (!terms?.rate || Number.isNaN(units)) unitPrice.push(units, scale);
      else unitPrice.push(roundedProduct([{ units, scale }, terms.rate], MAX_SCALE), MAX_SCALE);
    }
  }

  /** Rows that go in and have an amount, as zeros of a copy. */
  #priced(batch: CellBatch, bad: Uint8Array): Uint8Array {
    return bad.map((state, row) =>
      state === ROW_STATE.good && row < batch.rows && Number.isNaN(this.#amounts[row])
        ? ROW_STATE.bad
        : state,
    );
  }

  get #hasMoney(): boolean {
    const own = [this.#unitPrice, this.#amount, ...this.#others];
    return own.some((cells) => cells !== undefined);
  }

  #pushQuantities(batch: CellBatch, bad: Uint8Array, quantity: DecimalCells): void {
    const { units, scales, column } = quantity;
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      const value = units[row] ?? NaN;
      this.#builders.quantity?.push(this.#sized(value), scales[row] ?? 0);
      if (this.#negative !== 'isReturn') continue;
      if (value === 0) this.#log.note('zeroQuantity', column, batch, row);
      else if (value < 0) this.#log.note('negativeQuantity', column, batch, row);
    }
  }

  #sized(value: number): number {
    return this.#negative === 'isSize' ? Math.abs(value) : value;
  }

  /** The row's amount; undefined where the file has none, NaN where it is too large. */
  #amountOf(row: number, { digits, rate }: CurrencyTerms): number | undefined {
    const stated = this.#amount?.units[row] ?? NaN;
    if (!Number.isNaN(stated)) {
      const scale = this.#amount?.scales[row] ?? 0;
      if (!rate) return minorUnits(stated, scale, digits);
      return roundedProduct([{ units: stated, scale }, rate], digits);
    }
    const quantity = this.#quantity?.units[row] ?? NaN;
    const price = this.#unitPrice?.units[row] ?? NaN;
    if (Number.isNaN(quantity) || Number.isNaN(price)) return undefined;
    const quantityScale = this.#quantity?.scales[row] ?? 0;
    const priceScale = this.#unitPrice?.scales[row] ?? 0;
    if (!rate) return lineAmount(quantity, quantityScale, price, priceScale, digits);
    const factors = [
      { units: quantity, scale: quantityScale },
      { units: price, scale: priceScale },
    ];
    return roundedProduct([...factors, rate], digits);
  }

  #lastCurrency = '';
  #lastCode = MISSING_CODE;

  #codeOf(currency: string): number {
    if (currency !== this.#lastCurrency) {
      this.#lastCurrency = currency;
      this.#lastCode = this.#currencyCodes.codeOf(currency);
    }
    return this.#lastCode;
  }
}
