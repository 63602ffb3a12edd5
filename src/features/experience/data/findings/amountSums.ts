import type { Amount } from '../../domain/findings/findingTypes.ts';

/** Sums of amounts by part and currency, both as codes. */
export class AmountSums {
  readonly #sums = new Map<number, Map<number, number>>();

  /** @param amount minor units; NaN where not known, which adds nothing */
  add(code: number, currency: number, amount: number): void {
    if (Number.isNaN(amount)) return;
    let own = this.#sums.get(code);
    if (!own) this.#sums.set(code, (own = new Map<number, number>()));
    own.set(currency, (own.get(currency) ?? 0) + amount);
  }

  /** Those of a part that are not 0, the largest first. */
  of(code: number, currencyOf: (currency: number) => string): Amount[] {
    return [...(this.#sums.get(code) ?? [])]
      .map(([currency, amount]) => ({ currency: currencyOf(currency), amount }))
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => b.amount - a.amount);
  }
}
