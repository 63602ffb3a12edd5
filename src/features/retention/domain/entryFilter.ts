import { lineExists, type OrderScope } from './orderScope.ts';
import type { EntryRule } from './retentionQuery.ts';

/** Looks at one line of the index. */
export type LineTest = (line: number) => boolean;

/** Which orders may bring a customer into the page. */
export type EntryFilter = {
  /** First and last civil day, both included; null for open. */
  readonly fromDay: number | null;
  readonly toDay: number | null;
  /** An order fits where each test is passed by at least one of its existing lines. */
  readonly tests: readonly LineTest[];
};

/**
 * The order that brings each customer in, as its position in the scope; −1 for customers whom the
 * filter leaves out.
 *
 * - firstEver: the first order of all; the customer is out where it does not fit, even where a
 *   later one would.
 * - firstMatching: the first order that passes the tests; out where that lies outside the days.
 * - recurring: the first order within the days, of customers whose first order of all passes the
 *   tests. Attribution is by the first order, whatever was bought later.
 */
export function enteringOrders(
  scope: OrderScope,
  entry: EntryRule,
  filter: EntryFilter,
): Int32Array<ArrayBuffer> {
  if (filter.tests.length === 0 && filter.fromDay === null && filter.toDay === null) {
    // Nothing is asked of any order: the first of all brings each customer in.
    return new Int32Array(scope.orderStart.subarray(0, scope.customers));
  }
  const entering = new Int32Array(scope.customers).fill(-1);
  const from = filter.fromDay ?? -Infinity;
  const to = filter.toDay ?? Infinity;
  const within = (j: number) => {
    const day = scope.day[j] ?? NaN;
    return day >= from && day <= to;
  };
  for (let c = 0; c < scope.customers; c++) {
    const first = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    let j = first;
    if (entry === 'firstMatching') {
      while (j < end && !orderFits(scope, j, filter.tests)) j++;
      if (j < end && within(j)) entering[c] = j;
    } else if (orderFits(scope, first, filter.tests)) {
      if (entry === 'recurring') while (j < end && !within(j)) j++;
      if (j < end && within(j)) entering[c] = j;
    }
  }
  return entering;
}

/** Whether each test is passed by a line of order j of the scope. */
export function orderFits(scope: OrderScope, j: number, tests: readonly LineTest[]): boolean {
  const { lineStart } = scope.index;
  const o = scope.order[j] ?? 0;
  const from = lineStart[o] ?? 0;
  const end = lineStart[o + 1] ?? 0;
  for (const test of tests) {
    let passed = false;
    for (let line = from; line < end && !passed; line++) {
      passed = lineExists(scope, line) && test(line);
    }
    if (!passed) return false;
  }
  return true;
}

/** A test for lines whose code is one of those allowed. */
export function codeTest(codes: Int32Array, allowed: ReadonlySet<number>): LineTest {
  const table = allowedTable(allowed);
  return (line) => table[(codes[line] ?? -1) + 1] === 1;
}

/**
 * A test for lines by category: the line's own, else the one of its product in the catalogue.
 * @param catalogue category code by product code; −1 or out of range where unknown
 */
export function categoryTest(
  categories: Int32Array,
  products: Int32Array,
  catalogue: Int32Array,
  allowed: ReadonlySet<number>,
): LineTest {
  const table = allowedTable(allowed);
  return (line) => {
    let code = categories[line] ?? -1;
    if (code < 0) code = catalogue[products[line] ?? -1] ?? -1;
    return table[code + 1] === 1;
  };
}

/** Entry code + 1 is 1 where the code is allowed, so that −1 ("not stated") has a place too. */
function allowedTable(allowed: ReadonlySet<number>): Uint8Array {
  const table = new Uint8Array(Math.max(-1, ...allowed) + 2);
  for (const code of allowed) table[code + 1] = 1;
  return table;
}
