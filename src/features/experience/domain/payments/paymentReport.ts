import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { gatherEvents, type EventRead } from '../funnel/gatherEvents.ts';
import { personColumn } from '../funnel/personColumn.ts';
import { personOrder } from '../funnel/personOrder.ts';
import { FailedCustomers } from './failedCustomers.ts';
import { PaymentTally } from './paymentTally.ts';
import type { PaymentParams, PaymentReport } from './paymentTypes.ts';

const DAY = 86_400_000;

export type PaymentWords = {
  readonly method: (code: number) => string;
  readonly reason: (code: number) => string;
  readonly currency: (code: number) => string;
  /** The method whose failures are listed; null for all. */
  readonly listed: number | null;
};

/**
 * How paying goes, method by method: a checkout is all the tries of one visit. It counts for each method
 * that was tried in it, so that the checkouts of all methods are more than there are. A checkout failed
 * where nothing in it was paid.
 */
export function paymentReport(
  read: EventRead,
  { days, now }: PaymentParams,
  words: PaymentWords,
): PaymentReport {
  const gathered = gatherEvents(read, ['payment'], now);
  const { at, through } = gathered;
  const from = days === null || through === null ? -Infinity : through - days * DAY;
  const visit = gathered.codes('visit');
  const { customer } = personColumn({
    customer: gathered.codes('customer'),
    visitor: gathered.codes('visitor'),
    visit,
  });
  const method = gathered.codes('method');
  const reason = gathered.codes('reason');
  const result = gathered.result();
  const checkouts = personColumn({ customer: visit, visitor: visit, visit });
  const { start, order } = personOrder(
    checkouts.person,
    checkouts.persons,
    at,
    new Uint8Array(at.length),
  );
  const all = new PaymentTally();
  const methods = new Map<number, PaymentTally>();
  const failed = new FailedCustomers();
  let withoutResult = 0;
  for (let checkout = 0; checkout < checkouts.persons; checkout++) {
    const tries = [...order.subarray(start[checkout] ?? 0, start[checkout + 1] ?? 0)].filter(
      (event) => {
        if ((at[event] ?? 0) < from) return false;
        if (result[event] === PAYMENT_RESULT.none) withoutResult++;
        return result[event] !== PAYMENT_RESULT.none;
      },
    );
    if (tries.length === 0) continue;
    const outcome = (event: number) =>
      result[event] === PAYMENT_RESULT.succeeded ? null : (reason[event] ?? MISSING_CODE);
    const methodOf = (event: number) => method[event] ?? MISSING_CODE;
    const outcomes = tries.map(outcome);
    all.add(outcomes);
    for (const used of new Set(tries.map(methodOf))) {
      let tally = methods.get(used);
      if (!tally) methods.set(used, (tally = new PaymentTally()));
      tally.add(tries.filter((event) => methodOf(event) === used).map(outcome));
    }
    const paid = tries.findLast((event) => outcome(event) === null);
    const who = customer[tries[0] ?? 0] ?? MISSING_CODE;
    if (paid !== undefined) failed.paid(who, at[paid] ?? 0);
    else {
      const listed = tries.filter(
        (event) => words.listed === null || methodOf(event) === words.listed,
      );
      failed.failed(who, listed, at);
    }
  }
  const amount = gathered.amount();
  const currency = gathered.codes('currency');
  return {
    all: all.figures(words.reason),
    methods: [...methods]
      .map(([code, tally]) => ({ name: words.method(code), ...tally.figures(words.reason) }))
      .sort((a, b) => b.tries - a.tries || (a.name < b.name ? -1 : 1)),
    ...failed.report((event) => ({
      at: through === null ? null : (at[event] ?? 0),
      amount: amount[event] ?? NaN,
      currency: words.currency(currency[event] ?? MISSING_CODE),
      method: words.method(method[event] ?? MISSING_CODE),
      reason: words.reason(reason[event] ?? MISSING_CODE),
    })),
    withoutResult,
  };
}
