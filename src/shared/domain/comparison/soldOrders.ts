import type { FactRead } from '../facts/factSource.ts';
import { LINE_STATE, type orderLines } from '../facts/factTables.ts';
import { isHidden } from '../facts/hiddenRows.ts';

/** The columns that sold orders are read from. */
export const SOLD_COLUMNS = ['order', 'customer', 'placedAt', 'state'] as const;
export type SoldRead = FactRead<typeof orderLines, (typeof SOLD_COLUMNS)[number]>;

/** Orders of known customers of which something was sold, by customer, then by time, then by code. */
export type SoldOrders = {
  /** Codes of the dictionaries. */
  readonly order: Int32Array;
  readonly customer: Int32Array;
  /** Epoch ms of the earliest line. */
  readonly at: Float64Array;
  /** Of any order; NaN for none: how far the shop's history is known. */
  readonly latest: number;
};

/** Reads them from order lines. Lines that are returns or cancelled make no order, nor do those without a time. */
export function soldOrders({ chunks }: SoldRead): SoldOrders {
  const customerOf: number[] = [];
  const atOf: number[] = [];
  let latest = NaN;
  for (const { columns, rows, hidden } of chunks) {
    const { order, customer, placedAt, state } = columns;
    for (let row = 0; row < rows; row++) {
      const at = placedAt.values[row] ?? NaN;
      if (isHidden(hidden, row) || Number.isNaN(at)) continue;
      if (!(latest >= at)) latest = at;
      const code = order.values[row] ?? -1;
      const who = customer.values[row] ?? -1;
      if (code < 0 || who < 0 || state.values[row] !== LINE_STATE.sale) continue;
      const known = atOf[code];
      if (known === undefined || at < known) atOf[code] = at;
      customerOf[code] = who;
    }
  }
  const codes = Int32Array.from(
    Array.from(atOf.keys()).filter((code) => atOf[code] !== undefined),
  ).sort(
    (a, b) =>
      (customerOf[a] ?? 0) - (customerOf[b] ?? 0) || (atOf[a] ?? 0) - (atOf[b] ?? 0) || a - b,
  );
  return {
    order: codes,
    customer: codes.map((code) => customerOf[code] ?? -1),
    at: Float64Array.from(codes, (code) => atOf[code] ?? NaN),
    latest,
  };
}
