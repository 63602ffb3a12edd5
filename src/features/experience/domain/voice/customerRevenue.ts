/** Net revenue of customers over a year, by currency. */
export class CustomerRevenue {
  /** By currency code, then customer: minor units. */
  readonly #amounts = new Map<number, Map<number, number>>();
  readonly #currency: (code: number) => string;

  constructor(currency: (code: number) => string) {
    this.#currency = currency;
  }

  /** @param amount minor units, below 0 for what went back */
  add(customer: number, currency: number, amount: number): void {
    if (customer < 0 || Number.isNaN(amount)) return;
    let amounts = this.#amounts.get(currency);
    if (!amounts) this.#amounts.set(currency, (amounts = new Map<number, number>()));
    amounts.set(customer, (amounts.get(customer) ?? 0) + amount);
  }

  /** The sum over customers in each currency that they spent, the largest first. */
  of(customers: Iterable<number>): { readonly currency: string; readonly amount: number }[] {
    const all = [...customers];
    return [...this.#amounts]
      .map(([currency, amounts]) => ({
        currency: this.#currency(currency),
        amount: all.reduce((sum, customer) => sum + (amounts.get(customer) ?? 0), 0),
      }))
      .filter(({ amount }) => amount !== 0)
      .sort((a, b) => b.amount - a.amount);
  }
}
