import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { exposures, FEEDBACK } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';

/** Pairs of dictionary codes, side by side; each pair once. */
export type CustomerProducts = {
  /** Of `customers.customer`. */
  readonly customer: Int32Array;
  /** Of `products.product`. */
  readonly product: Int32Array;
};

/** Above the highest code of a product, so that a customer and a product make one whole number. */
const CODES = 2 ** 26;

/**
 * What customers do not want to see: customers and products of which the newest feedback is "not
 * interested". Feedback without a time is older than any with one; of equals, the later row counts.
 * Visitors who are no known customers cannot be left alone, and are not among them.
 */
export async function notInterested({ facts }: JobContext): Promise<CustomerProducts> {
  const { shown } = await facts.read({
    shown: columnsOf(exposures, 'customer', 'product', 'at', 'feedback'),
  });
  const newest = new Map<number, { readonly at: number; readonly feedback: number }>();
  for (const { rows, hidden, columns } of shown.chunks) {
    const { customer, product, at, feedback } = columns;
    for (let row = 0; row < rows; row++) {
      const said = feedback.values[row] ?? FEEDBACK.none;
      if (said === FEEDBACK.none || isHidden(hidden, row)) continue;
      const who = customer.values[row] ?? -1;
      const what = product.values[row] ?? -1;
      if (who < 0 || what < 0) continue;
      const pair = who * CODES + what;
      const instant = at.values[row] ?? NaN;
      const time = Number.isNaN(instant) ? -Infinity : instant;
      if (time >= (newest.get(pair)?.at ?? -Infinity)) {
        newest.set(pair, { at: time, feedback: said });
      }
    }
  }
  const pairs = [...newest].flatMap(([pair, { feedback }]) =>
    feedback === FEEDBACK.notInterested ? [pair] : [],
  );
  return {
    customer: Int32Array.from(pairs, (pair) => Math.floor(pair / CODES)),
    product: Int32Array.from(pairs, (pair) => pair % CODES),
  };
}
