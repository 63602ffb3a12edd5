import { MOST_FAILED, type FailedCustomer, type PaymentReport } from './paymentTypes.ts';

type Failure = { failures: number; last: number; lastAt: number };

/** Customers who gave up after failed tries, and whether they paid later. */
export class FailedCustomers {
  readonly #failures = new Map<number, Failure>();
  /** When each customer last paid. */
  readonly #paidAt = new Map<number, number>();
  #unknown = 0;

  paid(customer: number, at: number): void {
    if (customer >= 0) {
      this.#paidAt.set(customer, Math.max(at, this.#paidAt.get(customer) ?? -Infinity));
    }
  }

  /** @param tries the failed ones of a checkout that was not paid, in order */
  failed(customer: number, tries: readonly number[], at: Float64Array): void {
    const last = tries.at(-1);
    if (last === undefined) return;
    if (customer < 0) {
      this.#unknown++;
      return;
    }
    const before = this.#failures.get(customer);
    const lastAt = at[last] ?? 0;
    const newer = before === undefined || lastAt >= before.lastAt;
    this.#failures.set(customer, {
      failures: (before?.failures ?? 0) + tries.length,
      last: newer ? last : before.last,
      lastAt: newer ? lastAt : before.lastAt,
    });
  }

  report(
    about: (event: number) => Omit<FailedCustomer, 'customer' | 'failures' | 'paidLater'>,
  ): Pick<PaymentReport, 'failed' | 'failedCount' | 'failedUnknown'> {
    return {
      failed: [...this.#failures]
        .sort(([a, left], [b, right]) => right.lastAt - left.lastAt || a - b)
        .slice(0, MOST_FAILED)
        .map(([customer, { failures, last, lastAt }]) => ({
          customer,
          failures,
          paidLater: (this.#paidAt.get(customer) ?? -Infinity) > lastAt,
          ...about(last),
        })),
      failedCount: this.#failures.size,
      failedUnknown: this.#unknown,
    };
  }
}
