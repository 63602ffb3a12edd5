import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { EVENT_TYPES, type events } from '../../../../shared/domain/facts/factTables.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { eventPeople } from '../funnel/eventPeople.ts';

export const VIEWER_COLUMNS = ['at', 'type', 'product', 'customer', 'visitor', 'visit'] as const;
type ViewerRead = FactRead<typeof events, (typeof VIEWER_COLUMNS)[number]>;

const VIEW = EVENT_TYPES.indexOf('view');
const CART = EVENT_TYPES.indexOf('cart');

/** People by product code. */
type ProductViewers = {
  /** Who looked at it. */
  readonly viewers: Uint32Array;
  /** Those of them who put it in a cart. */
  readonly withCart: Uint32Array;
};

/**
 * Who looked at each product in some days, and put it in a cart in these days: people, each once a product.
 * Events without a time are on no day.
 *
 * @param products how many codes there are
 * @param period civil days, both included
 */
export function productViewers(
  read: ViewerRead,
  products: number,
  days: ZoneTable,
  period: { readonly from: number; readonly to: number },
): ProductViewers {
  const { person, persons } = eventPeople(read);
  const seen = new Float64Array(read.rows);
  const put = new Float64Array(read.rows);
  let [views, carts, base] = [0, 0, 0];
  for (const { columns, rows } of read.chunks) {
    for (let row = 0; row < rows; row++) {
      const type = columns.type.values[row];
      if (type !== VIEW && type !== CART) continue;
      // Below 0 for rows that are hidden.
      const who = person[base + row] ?? -1;
      const product = columns.product.values[row] ?? MISSING_CODE;
      const at = columns.at.values[row] ?? NaN;
      if (who < 0 || product < 0 || Number.isNaN(at)) continue;
      const day = instantToDay(days, at);
      if (day < period.from || day > period.to) continue;
      const pair = product * persons + who;
      if (type === VIEW) seen[views++] = pair;
      else put[carts++] = pair;
    }
    base += rows;
  }
  const viewers = new Uint32Array(products);
  const withCart = new Uint32Array(products);
  const sortedCarts = put.subarray(0, carts).sort();
  let cart = 0;
  let before = -1;
  for (const pair of seen.subarray(0, views).sort()) {
    if (pair === before) continue;
    before = pair;
    const product = Math.floor(pair / persons);
    viewers[product] = (viewers[product] ?? 0) + 1;
    while (cart < carts && (sortedCarts[cart] ?? Infinity) < pair) cart++;
    if (sortedCarts[cart] === pair) withCart[product] = (withCart[product] ?? 0) + 1;
  }
  return { viewers, withCart };
}
