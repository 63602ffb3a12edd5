import type { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import { builtTable, columnBuilders } from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { products } from '../../../../shared/domain/facts/factTables.ts';
import { roundedProduct } from '../../../../shared/domain/money/roundedProduct.ts';
import type { CellBatch } from '../cells/cellBatch.ts';
import type { TargetField } from '../importTypes.ts';
import { MAX_SCALE } from '../values/parseDecimal.ts';
import type { BadDocuments } from './badDocuments.ts';
import { CodeCells } from './codeCells.ts';
import { ColumnTargets } from './columnTargets.ts';
import { CurrencyCells } from './currencyCells.ts';
import { DecimalCells } from './decimalCells.ts';
import { refuseShortened, requireDocument } from './keyCells.ts';
import { ROW_STATE } from './problemLog.ts';
import { lastRows, RepeatedDocuments } from './repeatedDocuments.ts';
import type { FileReading, ReaderSetup, TableReader } from './tableReader.ts';

const TEXT_FIELDS = ['name', 'category', 'brand'] as const satisfies readonly TargetField[];

/** Reads products, one row each. */
export class ProductReader implements TableReader {
  readonly #setup: ReaderSetup;
  readonly #badDocuments: BadDocuments;
  readonly #builders = columnBuilders(products);
  readonly #keyColumn: number;
  readonly #product: CodeCells;
  readonly #texts: readonly CodeCells[];
  readonly #price: DecimalCells | undefined;
  readonly #currency: CurrencyCells;
  readonly #currencyCodes: ByteDictionary;
  readonly #repeated: RepeatedDocuments;
  #bad = new Uint8Array(0);
  #rowsRead = 0;
  #rowsGood = 0;

  constructor(setup: ReaderSetup, badDocuments: BadDocuments) {
    const { plan, log, textOf, codec, dictionary } = setup;
    this.#setup = setup;
    this.#badDocuments = badDocuments;
    const targets = new ColumnTargets(plan);
    this.#keyColumn = targets.of('product');
    const keys = dictionary(products.columns.product.dictionary);
    this.#product = new CodeCells(this.#keyColumn, keys, this.#builders.product);
    this.#texts = TEXT_FIELDS.flatMap((field) => {
      const column = targets.of(field);
      const values = dictionary(products.columns[field].dictionary);
      return column < 0 ? [] : [new CodeCells(column, values, this.#builders[field])];
    });
    const price = targets.of('price');
    if (price >= 0) {
      this.#price = new DecimalCells(price, plan.decimalMark, 'notAnAmount', log, textOf);
    }
    const priced = this.#price ? [this.#price] : [];
    this.#currency = new CurrencyCells(targets.of('currency'), priced, plan, log, codec);
    this.#currencyCodes = dictionary(products.columns.currency.dictionary);
    this.#repeated = new RepeatedDocuments(this.#keyColumn, log);
  }

  read(batch: CellBatch): void {
    const { log, textOf } = this.#setup;
    if (this.#bad.length < batch.rows) this.#bad = new Uint8Array(batch.rows);
    const bad = this.#bad.fill(0);

    log.brokenRows(batch, bad);
    requireDocument(batch, bad, this.#keyColumn, log);
    refuseShortened(batch, bad, this.#keyColumn, log, textOf);
    this.#price?.read(batch, bad);
    if (this.#price) this.#currency.read(batch, bad);
    this.#badDocuments.add(batch, bad);

    this.#product.read(batch, bad);
    for (const text of this.#texts) text.read(batch, bad);
    if (this.#price) this.#pushPrices(batch, bad, this.#price);
    this.#repeated.note(batch, bad, this.#product.codes);
    for (let row = 0; row < batch.rows; row++) if (bad[row] === ROW_STATE.good) this.#rowsGood++;
    this.#rowsRead += batch.rows;
  }

  finish(): FileReading {
    return {
      table: lastRows(builtTable(products, this.#builders, this.#rowsGood)),
      rowsRead: this.#rowsRead,
      rowsBad: this.#rowsRead - this.#rowsGood,
      withoutCustomer: 0,
      returns: 0,
      currencies: this.#price ? this.#currency.lines : new Map(),
    };
  }

  #pushPrices(batch: CellBatch, bad: Uint8Array, price: DecimalCells): void {
    this.#currency.count(batch, bad);
    for (let row = 0; row < batch.rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      const terms = this.#currency.terms[row];
      const units = price.units[row] ?? NaN;
      const scale = price.scales[row] ?? 0;
      if (!terms?.rate || Number.isNaN(units)) this.#builders.price.push(units, scale);
      else {
        const converted = roundedProduct([{ units, scale }, terms.rate], MAX_SCALE);
        this.#builders.price.push(converted, MAX_SCALE);
      }
      const stored = terms?.storedIn ?? null;
      const code = stored === null ? MISSING_CODE : this.#currencyCodes.codeOf(stored);
      this.#builders.currency.push(code);
    }
  }
}
