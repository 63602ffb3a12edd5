import { ANSWER, FEEDBACK } from '../../../../shared/domain/facts/factTables.ts';
import type { ExposureLog } from './exposureLog.ts';

/**
 * What is measured of products shown: each is a sum over a number of rows.
 * - clickThrough: clicked ÷ shown, of rows that say whether;
 * - conversion: bought ÷ shown, of rows that say whether;
 * - revenue: what was paid ÷ shown, of rows that were not bought or say for how much;
 * - satisfaction: helpful ÷ (helpful + not interested).
 */
export const MEASURES = ['clickThrough', 'conversion', 'revenue', 'satisfaction'] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures that an experiment can be planned for. */
export const PLANNED_MEASURES = ['clickThrough', 'conversion'] as const;
export type PlannedMeasure = (typeof PLANNED_MEASURES)[number];

/** What rows add to the measures. @param currency code of the currency that amounts are summed in */
export class MeasureRows {
  readonly #log: ExposureLog;
  readonly #currency: number;

  constructor(log: ExposureLog, currency: number) {
    this.#log = log;
    this.#currency = currency;
  }

  /** What a row adds to the sum of a measure; NaN where it says nothing of it. */
  value(measure: Measure, row: number): number {
    const { clicked, bought, feedback } = this.#log;
    switch (measure) {
      case 'clickThrough':
        return answer(clicked[row] ?? ANSWER.unknown);
      case 'conversion':
        return answer(bought[row] ?? ANSWER.unknown);
      case 'revenue': {
        const paid = this.#paid(row);
        return Number.isNaN(paid) && bought[row] === ANSWER.no ? 0 : paid;
      }
      case 'satisfaction': {
        const said = feedback[row] ?? FEEDBACK.none;
        return said === FEEDBACK.none ? NaN : Number(said === FEEDBACK.helpful);
      }
    }
  }

  /** Whether an amount is left out because it is in another currency. */
  isForeign(row: number): boolean {
    const { amount, currency } = this.#log;
    const own = currency[row] ?? -1;
    return !Number.isNaN(amount[row] ?? NaN) && own >= 0 && own !== this.#currency;
  }

  #paid(row: number): number {
    return this.isForeign(row) ? NaN : (this.#log.amount[row] ?? NaN);
  }
}

function answer(value: number): number {
  return value === ANSWER.unknown ? NaN : Number(value === ANSWER.yes);
}
