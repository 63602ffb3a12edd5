import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { PaymentFigures } from './paymentTypes.ts';

/** Counts the checkouts in which a method (or any) was tried. */
export class PaymentTally {
  #tries = 0;
  #checkouts = 0;
  #paid = 0;
  #firstTry = 0;
  #failedBefore = 0;
  readonly #reasons = new Map<number, number>();

  /**
   * @param outcomes the tries of one checkout in order: the code of the reason of each that failed
   * (`MISSING_CODE` for none), null for one that succeeded
   */
  add(outcomes: readonly (number | null)[]): void {
    this.#checkouts++;
    this.#tries += outcomes.length;
    const success = outcomes.indexOf(null);
    if (success >= 0) {
      this.#paid++;
      this.#failedBefore += success;
      if (success === 0) this.#firstTry++;
    }
    for (const reason of outcomes) {
      if (reason !== null) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    }
  }

  figures(reasonName: (code: number) => string): PaymentFigures {
    return {
      tries: this.#tries,
      paid: proportion(this.#paid, this.#checkouts),
      firstTry: proportion(this.#firstTry, this.#checkouts),
      failedBefore: this.#paid === 0 ? NaN : this.#failedBefore / this.#paid,
      reasons: [...this.#reasons]
        .map(([code, count]) => ({ name: code === MISSING_CODE ? '' : reasonName(code), count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    };
  }
}
