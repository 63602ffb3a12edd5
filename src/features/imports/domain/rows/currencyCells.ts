import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { decimalOf, type Decimal } from '../../../../shared/domain/money/roundedProduct.ts';
import type { CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { CurrencyPolicy, ImportPlan } from '../importTypes.ts';
import { currencyOf } from '../values/currencyNames.ts';
import type { DecimalCells } from './decimalCells.ts';
import { ROW_STATE, type ProblemLog } from './problemLog.ts';
import { WordCells, type TextCodec } from './wordCells.ts';

/** How the amounts of one currency are taken. */
export type CurrencyTerms = {
  /** As the row has it; null where it has none and the plan none either. */
  readonly currency: string | null;
  /** Currency that amounts are stored in; null while it has to be asked. */
  readonly storedIn: string | null;
  /** Minor digits of that. */
  readonly digits: number;
  /** Units of the stored currency for one of the row's; undefined where they are the same. */
  readonly rate: Decimal | undefined;
  readonly refused: 'unknownCurrency' | 'otherCurrency' | undefined;
};

/** Tells the currency of each row, and what the plan wants done with it. */
export class CurrencyCells {
  /** Terms of each row of the last batch. */
  terms: CurrencyTerms[] = [];
  readonly #column: number;
  readonly #amounts: readonly DecimalCells[];
  readonly #words: WordCells<CurrencyTerms>;
  readonly #bySign = new Map<string, CurrencyTerms>();
  readonly #unstated: CurrencyTerms;
  readonly #plan: Pick<ImportPlan, 'currency' | 'otherCurrencies'>;
  readonly #log: ProblemLog;
  readonly #lines = new Map<string | null, number>();

  /**
   * @param column position of the currency's column, −1 where there is none
   * @param amounts the columns whose cells may have a sign beside the number
   */
  constructor(
    column: number,
    amounts: readonly DecimalCells[],
    plan: Pick<ImportPlan, 'currency' | 'otherCurrencies'>,
    log: ProblemLog,
    codec: TextCodec,
  ) {
    this.#column = column;
    this.#amounts = amounts;
    this.#plan = plan;
    this.#log = log;
    this.#unstated = termsOf(plan.currency, plan);
    this.#words = new WordCells(codec, (word) => this.#understand(word));
  }

  /** Good lines by currency, those without one under null. */
  get lines(): ReadonlyMap<string | null, number> {
    return this.#lines;
  }

  read(batch: CellBatch, bad: Uint8Array): void {
    for (let row = 0; row < batch.rows; row++) {
      let terms = this.#unstated;
      if (bad[row] !== ROW_STATE.broken) {
        if (this.#column >= 0) terms = this.#words.meaning(batch, row, this.#column);
        if (terms === this.#unstated) terms = this.#ofSign(row) ?? terms;
        if (terms.refused !== undefined) {
          bad[row] = ROW_STATE.bad;
          const column = this.#column >= 0 ? this.#column : (this.#amounts[0]?.column ?? null);
          this.#log.error(terms.refused, column, batch, row);
        }
      }
      this.terms[row] = terms;
    }
  }

  /** Counts the lines that go in. */
  count({ rows }: CellBatch, bad: Uint8Array): void {
    let run: CurrencyTerms | undefined;
    let length = 0;
    for (let row = 0; row < rows; row++) {
      if (bad[row] !== ROW_STATE.good) continue;
      const terms = this.terms[row];
      // Lines of one currency follow each other, so they are added up in runs.
      if (terms === run) {
        length++;
        continue;
      }
      this.#add(run, length);
      run = terms;
      length = 1;
    }
    this.#add(run, length);
  }

  #add(terms: CurrencyTerms | undefined, lines: number): void {
    if (terms) this.#lines.set(terms.currency, (this.#lines.get(terms.currency) ?? 0) + lines);
  }

  #understand(word: string): CurrencyTerms {
    return word === ''
      ? this.#unstated
      : termsOf(currencyOf(word, this.#plan.currency), this.#plan);
  }

  #ofSign(row: number): CurrencyTerms | undefined {
    for (const { currencies } of this.#amounts) {
      const sign = currencies.get(row);
      if (sign === undefined) continue;
      let terms = this.#bySign.get(sign);
      if (!terms) this.#bySign.set(sign, (terms = this.#understand(sign)));
      return terms;
    }
    return undefined;
  }
}

function termsOf(
  currency: string | null | undefined,
  { currency: own, otherCurrencies: policy }: Pick<ImportPlan, 'currency' | 'otherCurrencies'>,
): CurrencyTerms {
  const plain = { rate: undefined, refused: undefined };
  if (currency === undefined) {
    return {
      currency: null,
      storedIn: own,
      digits: 2,
      rate: undefined,
      refused: 'unknownCurrency',
    };
  }
  // While it has to be asked, lines are read as they stand.
  if (own === null || currency === own || currency === null || policy === null) {
    const storedIn = currency ?? own;
    return { currency, storedIn, digits: minorDigits(storedIn ?? ''), ...plain };
  }
  const rate = rateOf(policy, currency);
  const refused = rate === undefined ? ('otherCurrency' as const) : undefined;
  return { currency, storedIn: own, digits: minorDigits(own), rate, refused };
}

function rateOf(policy: CurrencyPolicy, currency: string): Decimal | undefined {
  if (policy.type === 'keepOnly') return undefined;
  const rate = policy.rates[currency];
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? decimalOf(rate) : undefined;
}
