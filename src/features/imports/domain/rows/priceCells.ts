import type { ByteDictionary } from '../../../../shared/domain/facts/byteDictionary.ts';
import type {
  CodeBuilder,
  DecimalBuilder,
} from '../../../../shared/domain/facts/columnBuilders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { products } from '../../../../shared/domain/facts/factTables.ts';
import { roundedProduct } from '../../../../shared/domain/money/roundedProduct.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import { MAX_SCALE } from '../values/parseDecimal.ts';
import { CurrencyCells, type CurrencyTerms } from './currencyCells.ts';
import { DecimalCells } from './decimalCells.ts';
import { eachGood, type FieldCells } from './fieldCells.ts';
import type { ReaderSetup } from './tableReader.ts';

/** A column of prices and where its values go. */
type Priced = { readonly cells: DecimalCells; readonly builder: DecimalBuilder };

/** Prices with the decimals that the file has, and their currency. */
export class PriceCells implements FieldCells {
  readonly #priced: readonly Priced[];
  readonly #currency: CurrencyCells;
  readonly #currencyCodes: ByteDictionary;
  readonly #currencyBuilder: CodeBuilder;

  /** @param columns positions of the prices' columns, −1 for those that the file does not have */
  constructor(
    { plan, log, textOf, codec, dictionary }: ReaderSetup,
    columns: readonly { readonly column: number; readonly builder: DecimalBuilder }[],
    currencyBuilder: CodeBuilder,
  ) {
    this.#priced = columns
      .filter(({ column }) => column >= 0)
      .map(({ column, builder }) => ({
        cells: new DecimalCells(column, plan.decimalMark, 'notAnAmount', log, textOf),
        builder,
      }));
    const cells = this.#priced.map((priced) => priced.cells);
    this.#currency = new CurrencyCells(plan.mapping.indexOf('currency'), cells, plan, log, codec);
    this.#currencyCodes = dictionary(products.columns.currency.dictionary);
    this.#currencyBuilder = currencyBuilder;
  }

  /** Good rows by currency, those without one under null; empty where the file has no prices. */
  get currencies(): ReadonlyMap<string | null, number> {
    return this.#priced.length > 0 ? this.#currency.lines : new Map();
  }

  check(batch: CellBatch, bad: Uint8Array): void {
    for (const { cells } of this.#priced) cells.read(batch, bad);
    if (this.#priced.length > 0) this.#currency.read(batch, bad);
  }

  push(batch: CellBatch, bad: Uint8Array): void {
    if (this.#priced.length === 0) return;
    this.#currency.count(batch, bad);
    eachGood(batch, bad, (row) => {
      const terms = this.#currency.terms[row];
      for (const priced of this.#priced) pushPrice(priced, row, terms);
      const stored = terms?.storedIn ?? null;
      const code = stored === null ? MISSING_CODE : this.#currencyCodes.codeOf(stored);
      this.#currencyBuilder.push(code);
    });
  }
}

function pushPrice({ cells, builder }: Priced, row: number, terms: CurrencyTerms | undefined) {
  const units = cells.units[row] ?? NaN;
  const scale = cells.scales[row] ?? 0;
  if (!terms?.rate || Number.isNaN(units)) builder.push(units, scale);
  else builder.push(roundedProduct([{ units, scale }, terms.rate], MAX_SCALE), MAX_SCALE);
}
