import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import type { HistoryReads } from './historyReads.ts';
import { ORDER_STATE, type OrderColumns } from './loyaltyHistory.ts';

type Columns = HistoryReads['lines']['chunks'][number]['columns'];

const WHOLE = ['discount', 'tax', 'shipping', 'paidWithPoints'] as const;

/** What lines say of their orders, by order code. */
export class OrderGathering {
  readonly #codes: number;
  readonly #at: Float64Array;
  readonly #sales: Uint32Array;
  /** 1 + what the order is, by its lines; 0 where it has none. */
  readonly #state: Uint8Array;
  readonly #member: Int32Array;
  readonly #channel: Int32Array;
  readonly #country: Int32Array;
  readonly #whole: Record<(typeof WHOLE)[number] | 'pointsUsed', Float64Array>;

  constructor(codes: number) {
    const unknown = () => new Float64Array(codes).fill(NaN);
    this.#codes = codes;
    this.#at = new Float64Array(codes).fill(Infinity);
    this.#sales = new Uint32Array(codes);
    this.#state = new Uint8Array(codes);
    this.#member = new Int32Array(codes).fill(-1);
    this.#channel = new Int32Array(codes).fill(-1);
    this.#country = new Int32Array(codes).fill(-1);
    this.#whole = {
      discount: unknown(),
      tax: unknown(),
      shipping: unknown(),
      paidWithPoints: unknown(),
      pointsUsed: unknown(),
    };
  }

  /** One line; what stands on several lines of an order is what the first says. */
  add(order: number, state: number, row: number, columns: Columns): void {
    const at = columns.placedAt.values[row] ?? NaN;
    const kind = stateOf(state);
    if (state === LINE_STATE.sale) this.#sales[order] = (this.#sales[order] ?? 0) + 1;
    // A sale outweighs the others, whichever comes first.
    const known = this.#state[order] ?? 0;
    if (known === 0 || kind < known - 1) this.#state[order] = kind + 1;
    if (at < (this.#at[order] ?? Infinity)) this.#at[order] = at;
    if ((this.#member[order] ?? -1) < 0) this.#member[order] = columns.customer.values[row] ?? -1;
    if ((this.#channel[order] ?? -1) < 0) this.#channel[order] = columns.channel.values[row] ?? -1;
    if ((this.#country[order] ?? -1) < 0) this.#country[order] = columns.country.values[row] ?? -1;
    for (const name of WHOLE) {
      if (Number.isNaN(this.#whole[name][order])) {
        // Some files write discounts and payments below 0.
        this.#whole[name][order] = Math.abs(columns[name].values[row] ?? NaN);
      }
    }
    if (Number.isNaN(this.#whole.pointsUsed[order])) {
      const { values, scale } = columns.pointsUsed;
      this.#whole.pointsUsed[order] = Math.round(Math.abs(values[row] ?? NaN) / 10 ** scale);
    }
  }

  /** Orders by time, then by code, the amounts of their lines still to be filled in. */
  build() {
    const order: number[] = [];
    for (let code = 0; code < this.#codes; code++) {
      if ((this.#state[code] ?? 0) > 0 && this.#at[code] !== Infinity) order.push(code);
    }
    const code = Int32Array.from(order);
    code.sort((a, b) => (this.#at[a] ?? 0) - (this.#at[b] ?? 0) || a - b);
    const { length } = code;
    const placeOfCode = new Int32Array(this.#codes).fill(-1);
    const lineStart = new Uint32Array(length + 1);
    code.forEach((of, place) => {
      placeOfCode[of] = place;
      lineStart[place + 1] = (lineStart[place] ?? 0) + (this.#sales[of] ?? 0);
    });
    const numbers = (column: Float64Array) => Float64Array.from(code, (of) => column[of] ?? NaN);
    const codes = (column: Int32Array) => Int32Array.from(code, (of) => column[of] ?? -1);
    const orders = {
      length,
      code,
      at: numbers(this.#at),
      member: codes(this.#member),
      items: new Float64Array(length),
      listed: new Float64Array(length),
      discount: numbers(this.#whole.discount),
      tax: numbers(this.#whole.tax),
      shipping: numbers(this.#whole.shipping),
      paidWithPoints: numbers(this.#whole.paidWithPoints),
      pointsUsed: numbers(this.#whole.pointsUsed),
      channel: codes(this.#channel),
      country: codes(this.#country),
      state: Uint8Array.from(code, (of) => (this.#state[of] ?? 1) - 1),
      lineStart,
    } satisfies Omit<OrderColumns, 'day' | 'ordinal' | 'daysSinceLast'>;
    return { orders, placeOfCode };
  }
}

function stateOf(state: number): number {
  if (state === LINE_STATE.cancelled) return ORDER_STATE.cancelled;
  return state === LINE_STATE.return ? ORDER_STATE.returned : ORDER_STATE.sale;
}
