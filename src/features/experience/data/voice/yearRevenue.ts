import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import {
  ANSWER,
  LINE_STATE,
  orderLines,
  RETURN_KIND,
  returns,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { orderCustomers } from '../orderCustomers.ts';
import { CustomerRevenue } from '../../domain/voice/customerRevenue.ts';

const BACK_COLUMNS = [
  'order',
  'customer',
  'requestedAt',
  'amount',
  'currency',
  'kind',
  'settled',
] as const;

/** 365 × 24 h. */
const YEAR = 31_536_000_000;

/**
 * What customers spent in the 365 days before now: lines that were sold less those that came back, and less
 * refunds of the returns' own files for orders without a returned line, which would count twice.
 */
export function yearRevenue(context: JobContext, now: number): Promise<CustomerRevenue> {
  const { facts } = context;
  return latestOf(context, 'revenue of a year', String(now), async () => {
    const { lines, back } = await facts.read({
      lines: columnsOf(orderLines, 'order', 'customer', 'placedAt', 'state', 'amount', 'currency'),
      back: columnsOf(returns, ...BACK_COLUMNS),
    });
    const currencies = await facts.dictionary('orderLines.currency');
    const orders = await facts.dictionary('orderLines.order');
    const revenue = new CustomerRevenue((code) => currencies.valueAt(code));
    const isInYear = (at: number) => at > now - YEAR && at <= now;
    const withReturns = new Uint8Array(orders.size);
    const buyers = await orderCustomers(facts);
    for (const { columns, rows, hidden } of lines.chunks) {
      const { order, customer, placedAt, state, amount, currency } = columns;
      for (let row = 0; row < rows; row++) {
        if (isHidden(hidden, row)) continue;
        const isReturn = state.values[row] === LINE_STATE.return;
        if (isReturn) withReturns[order.values[row] ?? -1] = 1;
        if (!isInYear(placedAt.values[row] ?? NaN)) continue;
        const paid = amount.values[row] ?? NaN;
        const counted = isReturn ? -Math.abs(paid) : paid;
        if (state.values[row] === LINE_STATE.cancelled) continue;
        revenue.add(customer.values[row] ?? -1, currency.values[row] ?? -1, counted);
      }
    }
    for (const { columns, rows, hidden } of back.chunks) {
      const { order, customer, requestedAt, amount, currency, kind, settled } = columns;
      for (let row = 0; row < rows; row++) {
        if (isHidden(hidden, row) || !isInYear(requestedAt.values[row] ?? NaN)) continue;
        const own = order.values[row] ?? -1;
        if (withReturns[own] === 1) continue;
        // An exchange gives nothing back, and what is open has not yet.
        if (kind.values[row] === RETURN_KIND.exchange || settled.values[row] === ANSWER.no)
          continue;
        const refund = Math.abs(amount.values[row] ?? NaN);
        const named = customer.values[row] ?? -1;
        revenue.add(named >= 0 ? named : (buyers[own] ?? -1), currency.values[row] ?? -1, -refund);
      }
    }
    return revenue;
  });
}
