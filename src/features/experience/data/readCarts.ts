import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { cartReport } from '../domain/carts/cartReport.ts';
import type { CartParams, CartReport } from '../domain/carts/cartTypes.ts';
import { EVENT_COLUMNS } from '../domain/funnel/gatherEvents.ts';

/** Carts that were not bought, by the question that the page asks. */
export async function readCarts({ facts }: JobContext, params: CartParams): Promise<CartReport> {
  const { read } = await facts.read({ read: columnsOf(events, ...EVENT_COLUMNS) });
  const currencies = await facts.dictionary('orderLines.currency');
  return cartReport(read, params, (code) => currencies.valueAt(code));
}
