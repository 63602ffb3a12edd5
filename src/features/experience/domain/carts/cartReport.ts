import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { EVENT_TYPES, PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { gatherEvents, type EventRead } from '../funnel/gatherEvents.ts';
import { personColumn } from '../funnel/personColumn.ts';
import { personOrder } from '../funnel/personOrder.ts';
import { MOST_CARTS, type CartParams, type CartReport, type LeftCart } from './cartTypes.ts';

const DAY = 86_400_000;
const CART = EVENT_TYPES.indexOf('cart');
const PAYMENT = EVENT_TYPES.indexOf('payment');

type Cart = {
  readonly customer: number;
  /** When the last thing was put in. */
  at: number;
  things: number;
  value: number;
  currency: number;
  bought: boolean;
};

/**
 * Carts that were not bought. A cart is what one visit puts in and does not take out again; it is
 * bought where the same person pays, in that visit or a later one, at most `window` after the last
 * thing was put in. One payment buys all carts of the person that are not older. Carts whose window is
 * not over yet take no part, bought or not. A cart of which one amount is missing, or that mixes
 * currencies, has no value.
 */
export function cartReport(
  read: EventRead,
  { window: windowDays, days, now }: CartParams,
  currencyOf: (code: number) => string,
): CartReport {
  const window = windowDays * DAY;
  const gathered = gatherEvents(read, ['cart', 'removeFromCart', 'payment'], now);
  const { at, type, through } = gathered;
  const to = through === null ? Infinity : through - window;
  const from = days === null || through === null ? -Infinity : to - days * DAY;
  const visit = gathered.codes('visit');
  const { person, persons, customer } = personColumn({
    customer: gathered.codes('customer'),
    visitor: gathered.codes('visitor'),
    visit,
  });
  const amount = gathered.amount();
  const currency = gathered.codes('currency');
  const result = gathered.result();
  // Within one instant: put in, taken out, paid, which is the order of the types.
  const { start, order } = personOrder(person, persons, at, type);
  const left: Cart[] = [];
  let carts = 0;
  let open = 0;
  let emptied = 0;
  for (let p = 0; p < persons; p++) {
    const own = new Map<number, Cart>();
    for (let place = start[p] ?? 0; place < (start[p + 1] ?? 0); place++) {
      const event = order[place] ?? 0;
      const when = at[event] ?? 0;
      if (type[event] === PAYMENT) {
        if (result[event] === PAYMENT_RESULT.failed) continue;
        for (const cart of own.values()) if (when - cart.at <= window) cart.bought = true;
        continue;
      }
      const code = visit[event] ?? MISSING_CODE;
      let cart = own.get(code);
      const adds = type[event] === CART;
      if (!cart) {
        // Taken out of a cart that was filled in another visit.
        if (!adds) continue;
        cart = {
          customer: customer[event] ?? MISSING_CODE,
          at: when,
          things: 0,
          value: 0,
          currency: currency[event] ?? MISSING_CODE,
          bought: false,
        };
        own.set(code, cart);
      }
      if (adds) cart.at = when;
      cart.things += adds ? 1 : -1;
      const same = cart.currency === currency[event];
      cart.value += same ? (adds ? 1 : -1) * (amount[event] ?? NaN) : NaN;
    }
    for (const cart of own.values()) {
      if (cart.things <= 0) emptied++;
      else if (cart.at > to) open++;
      else if (cart.at >= from) {
        carts++;
        if (!cart.bought) left.push(cart);
      }
    }
  }
  const valued = left.filter(({ value }) => !Number.isNaN(value));
  return {
    left: proportion(left.length, carts),
    values: valuesOf(valued, currencyOf),
    withoutValue: left.length - valued.length,
    open,
    emptied,
    worst: [...left]
      .sort((a, b) => worth(b) - worth(a) || b.at - a.at)
      .slice(0, MOST_CARTS)
      .map((cart): LeftCart => ({
        customer: cart.customer,
        at: through === null ? null : cart.at,
        things: cart.things,
        value: cart.value,
        currency: currencyOf(cart.currency),
      })),
  };
}

/** For sorting: unknown comes last. */
function worth({ value }: Cart): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}

function valuesOf(
  carts: readonly Cart[],
  currencyOf: (code: number) => string,
): CartReport['values'] {
  const byCurrency = new Map<number, number[]>();
  for (const { currency, value } of carts) {
    const values = byCurrency.get(currency);
    if (values) values.push(value);
    else byCurrency.set(currency, [value]);
  }
  return [...byCurrency]
    .map(([code, values]) => ({
      currency: currencyOf(code),
      carts: values.length,
      total: values.reduce((sum, value) => sum + value, 0),
      median: quantile(Float64Array.from(values).sort(), 0.5),
    }))
    .sort((a, b) => b.carts - a.carts);
}
