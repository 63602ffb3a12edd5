import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { EVENT_TYPES, type events } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { eventCoverage } from '../funnel/eventCoverage.ts';

const DAY = 86_400_000;
const VIEW = EVENT_TYPES.indexOf('view');
const CART = EVENT_TYPES.indexOf('cart');

/** How often products were looked at, and put in a cart, by code. */
export type ProductTraffic = {
  readonly views: Uint32Array;
  readonly carts: Uint32Array;
  readonly any: boolean;
  /** From when on, epoch ms; null for all. */
  readonly from: number | null;
};

/**
 * @param products how many codes there are
 * @param days before the newest event; null for all, as where events have no times
 */
export function productTraffic(
  { chunks }: FactRead<typeof events, 'at' | 'type' | 'product'>,
  products: number,
  { days, now }: { readonly days: number | null; readonly now: number },
): ProductTraffic {
  const { through } = eventCoverage(chunks, now);
  const from = through === null || days === null ? null : through - days * DAY;
  const views = new Uint32Array(products);
  const carts = new Uint32Array(products);
  let any = false;
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      const type = columns.type.values[row];
      if (type !== VIEW && type !== CART) continue;
      const product = columns.product.values[row] ?? MISSING_CODE;
      if (product < 0 || isHidden(hidden, row)) continue;
      const at = columns.at.values[row] ?? NaN;
      if (at > now || (from !== null && !(at >= from))) continue;
      any ||= type === VIEW;
      const counts = type === VIEW ? views : carts;
      counts[product] = (counts[product] ?? 0) + 1;
    }
  }
  return { views, carts, any, from };
}
