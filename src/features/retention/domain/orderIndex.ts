import type { FactChunk } from '../../../shared/domain/facts/columnTypes.ts';
import type { orderLines } from '../../../shared/domain/facts/factTables.ts';
import { sortByCustomer } from './sortByCustomer.ts';

/** The columns that the index is built from. */
export const INDEX_COLUMNS = ['order', 'placedAt', 'customer'] as const;
export type IndexChunk = FactChunk<typeof orderLines, (typeof INDEX_COLUMNS)[number]>;

/**
 * All visible order lines in the order (customer, order instant, order, line), as three levels of
 * ranges: customers → orders → lines. Built once for each revision; depends on no setting.
 *
 * Lines that name no customer come last, as orders `knownOrders` to `orders`. An order's instant is
 * the earliest of its visible lines'. An order whose lines name two customers is an order of each.
 */
export type OrderIndex = {
  readonly revision: number;
  /** Segments that `rowOf` points into. */
  readonly segments: readonly string[];
  /** Line → position of its segment × 65,536 + row in the segment. */
  readonly rowOf: Uint32Array;
  readonly lines: number;
  readonly orders: number;
  readonly knownOrders: number;
  readonly customers: number;
  /** Lines of order o: from lineStart[o] to lineStart[o + 1], in the order of import. */
  readonly lineStart: Uint32Array;
  /** Dictionary code of each order. */
  readonly orderCode: Int32Array;
  /** Epoch ms. */
  readonly instant: Float64Array;
  /** Orders of customer c: from orderStart[c] to orderStart[c + 1]. */
  readonly orderStart: Uint32Array;
  /** Dictionary code of each customer, ascending. */
  readonly customerCode: Int32Array;
  /** Earliest and latest instant of any line; NaN where there is none. */
  readonly earliest: number;
  readonly latest: number;
};

/** log2 of SEGMENT_ROWS: a packed row is segment << ROW_BITS | row. */
export const ROW_BITS = 16;
export const ROW_MASK = 0xffff;

/**
 * Builds the index. Linear in lines; nothing is allocated for a line or an order alone.
 * @throws RangeError where a line has no instant, which no import lets in
 */
export function orderIndex(revision: number, chunks: readonly IndexChunk[]): OrderIndex {
  const visible = visibleLines(chunks);
  const grouped = groupByOrder(chunks, visible);
  const split = splitByCustomer(chunks, grouped);
  const sorted = sortByCustomer(split.customer, split.instant);

  const orders = sorted.length;
  const rowOf = new Uint32Array(visible.lines);
  const lineStart = new Uint32Array(orders + 1);
  const orderCode = new Int32Array(orders);
  const instant = new Float64Array(orders);
  const customerCode = new Int32Array(orders);
  const orderStart = new Uint32Array(orders + 1);
  let customers = 0;
  let knownOrders = 0;
  let line = 0;
  for (let o = 0; o < orders; o++) {
    const group = sorted[o] ?? 0;
    const end = split.start[group + 1] ?? 0;
    for (let i = split.start[group] ?? 0; i < end; i++) rowOf[line++] = grouped.row[i] ?? 0;
    lineStart[o + 1] = line;
    orderCode[o] = split.order[group] ?? 0;
    instant[o] = split.instant[group] ?? NaN;
    const customer = split.customer[group] ?? -1;
    if (customer < 0) continue;
    if (customers === 0 || customerCode[customers - 1] !== customer) {
      customerCode[customers++] = customer;
    }
    orderStart[customers] = o + 1;
    knownOrders = o + 1;
  }
  return {
    revision,
    segments: chunks.map(({ segment }) => segment),
    rowOf,
    lines: visible.lines,
    orders,
    knownOrders,
    customers,
    lineStart,
    orderCode,
    instant,
    orderStart: orderStart.slice(0, customers + 1),
    customerCode: customerCode.slice(0, customers),
    earliest: visible.lines === 0 ? NaN : visible.earliest,
    latest: visible.lines === 0 ? NaN : visible.latest,
  };
}

type VisibleLines = { lines: number; orderCodes: number; earliest: number; latest: number };

/** Counts visible lines and finds the ranges of their order codes and instants. */
function visibleLines(chunks: readonly IndexChunk[]): VisibleLines {
  let lines = 0;
  let lastOrder = -1;
  let earliest = Infinity;
  let latest = -Infinity;
  for (const { rows, hidden, columns } of chunks) {
    const order = columns.order.values;
    const placedAt = columns.placedAt.values;
    for (let row = 0; row < rows; row++) {
      if (hidden && (((hidden[row >> 3] ?? 0) >> (row & 7)) & 1) === 1) continue;
      lines++;
      const code = order[row] ?? 0;
      if (code > lastOrder) lastOrder = code;
      const at = placedAt[row] ?? NaN;
      if (Number.isNaN(at)) throw new RangeError('an order line has no instant');
      if (at < earliest) earliest = at;
      if (at > latest) latest = at;
    }
  }
  return { lines, orderCodes: lastOrder + 1, earliest, latest };
}

type GroupedLines = {
  /** Packed rows, sorted by order code; lines of one order in the order of import. */
  row: Uint32Array;
  /** Rows of order code c: from start[c] to start[c + 1]. */
  start: Uint32Array;
  /** Earliest instant by order code. */
  instant: Float64Array;
};

/** Counting sort of the visible lines by order code: two passes over the columns. */
function groupByOrder(chunks: readonly IndexChunk[], visible: VisibleLines): GroupedLines {
  const start = new Uint32Array(visible.orderCodes + 1);
  const instant = new Float64Array(visible.orderCodes).fill(Infinity);
  for (const { rows, hidden, columns } of chunks) {
    const order = columns.order.values;
    const placedAt = columns.placedAt.values;
    for (let row = 0; row < rows; row++) {
      if (hidden && (((hidden[row >> 3] ?? 0) >> (row & 7)) & 1) === 1) continue;
      const code = order[row] ?? 0;
      start[code + 1] = (start[code + 1] ?? 0) + 1;
      const at = placedAt[row] ?? NaN;
      if (at < (instant[code] ?? 0)) instant[code] = at;
    }
  }
  for (let code = 0; code < visible.orderCodes; code++) {
    start[code + 1] = (start[code + 1] ?? 0) + (start[code] ?? 0);
  }
  const next = start.slice();
  const packed = new Uint32Array(visible.lines);
  chunks.forEach(({ rows, hidden, columns }, position) => {
    const order = columns.order.values;
    const base = position << ROW_BITS;
    for (let row = 0; row < rows; row++) {
      if (hidden && (((hidden[row >> 3] ?? 0) >> (row & 7)) & 1) === 1) continue;
      const code = order[row] ?? 0;
      const to = next[code] ?? 0;
      next[code] = to + 1;
      packed[to] = base | row;
    }
  });
  return { row: packed, start, instant };
}

/** Orders split where their lines name different customers; fields by group. */
type SplitOrders = {
  /** Groups' ranges of `GroupedLines.row`; one entry more than groups. */
  start: Uint32Array;
  order: Int32Array;
  /** −1 where the lines name none. */
  customer: Int32Array;
  instant: Float64Array;
};

function splitByCustomer(chunks: readonly IndexChunk[], grouped: GroupedLines): SplitOrders {
  const customers = chunks.map(({ columns }) => columns.customer.values);
  const customerOf = (packed: number) => customers[packed >>> ROW_BITS]?.[packed & ROW_MASK] ?? -1;
  const capacity = countGroups(grouped, customerOf);
  const start = new Uint32Array(capacity + 1);
  const order = new Int32Array(capacity);
  const customer = new Int32Array(capacity);
  const instant = new Float64Array(capacity);
  let groups = 0;
  const codes = grouped.start.length - 1;
  for (let code = 0; code < codes; code++) {
    const end = grouped.start[code + 1] ?? 0;
    for (let i = grouped.start[code] ?? 0; i < end;) {
      const owner = customerOf(grouped.row[i] ?? 0);
      start[groups] = i;
      order[groups] = code;
      customer[groups] = owner;
      instant[groups] = grouped.instant[code] ?? NaN;
      groups++;
      do i++;
      while (i < end && customerOf(grouped.row[i] ?? 0) === owner);
    }
  }
  start[groups] = grouped.row.length;
  return { start, order, customer, instant };
}

/** Sorts the lines of orders with several customers by customer and counts (order, customer) pairs. */
function countGroups(grouped: GroupedLines, customerOf: (packed: number) => number): number {
  let groups = 0;
  const codes = grouped.start.length - 1;
  for (let code = 0; code < codes; code++) {
    const from = grouped.start[code] ?? 0;
    const end = grouped.start[code + 1] ?? 0;
    if (from === end) continue;
    const owner = customerOf(grouped.row[from] ?? 0);
    let same = true;
    for (let i = from + 1; i < end && same; i++) {
      same = customerOf(grouped.row[i] ?? 0) === owner;
    }
    groups++;
    if (same) continue;
    const lines = Array.from(grouped.row.subarray(from, end));
    lines.sort((a, b) => customerOf(a) - customerOf(b) || a - b);
    grouped.row.set(lines, from);
    for (let i = 1; i < lines.length; i++) {
      if (customerOf(lines[i] ?? 0) !== customerOf(lines[i - 1] ?? 0)) groups++;
    }
  }
  return groups;
}
