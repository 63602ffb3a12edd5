import { LINE_STATE } from '../../../shared/domain/facts/factTables.ts';
import type { LineConditions } from './lineConditions.ts';
import { ROW_BITS, ROW_MASK, type OrderIndex } from './orderIndex.ts';

/** What a condition can hold against a line, as bits of one byte. */
export const LINE_FLAG = {
  cancelled: 1,
  return: 2,
  quantityNotPositive: 4,
  priceNotPositive: 8,
} as const;

/** The flags that keep a line out under the conditions. */
export function forbiddenFlags(conditions: LineConditions): number {
  return (
    (conditions.notCancelled ? LINE_FLAG.cancelled : 0) |
    (conditions.notReturn ? LINE_FLAG.return : 0) |
    (conditions.quantityPositive ? LINE_FLAG.quantityNotPositive : 0) |
    (conditions.pricePositive ? LINE_FLAG.priceNotPositive : 0)
  );
}

/** Whether the conditions look at quantity or price, which are read only then. */
export function needsNumberFlags(conditions: LineConditions): boolean {
  return conditions.quantityPositive || conditions.pricePositive;
}

/**
 * Flags by line of the index that come from the lines' state.
 * @param states column `state` of each of the index's segments
 */
export function stateFlags(
  { rowOf }: OrderIndex,
  states: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const flags = new Uint8Array(rowOf.length);
  for (let line = 0; line < rowOf.length; line++) {
    const row = rowOf[line] ?? 0;
    const state = states[row >>> ROW_BITS]?.[row & ROW_MASK] ?? 0;
    if (state === LINE_STATE.cancelled) flags[line] = LINE_FLAG.cancelled;
    else if (state === LINE_STATE.return) flags[line] = LINE_FLAG.return;
  }
  return flags;
}

/**
 * The same flags with those from quantity and price added. A missing number is not above 0.
 * @param quantities column `quantity` of each segment; only its sign counts, so no scale is needed
 */
export function numberFlags(
  { rowOf }: OrderIndex,
  states: Uint8Array,
  quantities: readonly Float64Array[],
  prices: readonly Float64Array[],
): Uint8Array<ArrayBuffer> {
  const flags = new Uint8Array(rowOf.length);
  for (let line = 0; line < rowOf.length; line++) {
    const row = rowOf[line] ?? 0;
    const quantity = quantities[row >>> ROW_BITS]?.[row & ROW_MASK] ?? NaN;
    const price = prices[row >>> ROW_BITS]?.[row & ROW_MASK] ?? NaN;
    flags[line] =
      (states[line] ?? 0) |
      (quantity > 0 ? 0 : LINE_FLAG.quantityNotPositive) |
      (price > 0 ? 0 : LINE_FLAG.priceNotPositive);
  }
  return flags;
}

/** Values that a line's flags can have: all combinations of `LINE_FLAG`. */
const KINDS = 16;

/**
 * Which flags lines have, summed up so that another choice of conditions looks at each order once
 * instead of at each line.
 */
export type LineKinds = {
  /** By order of the index: bit f is set where one of its lines has the flags f. */
  readonly ofOrder: Uint16Array;
  /** Lines by their flags, of orders with a customer and without. */
  readonly knownLines: Uint32Array;
  readonly unknownLines: Uint32Array;
};

export function lineKinds(index: OrderIndex, flags: Uint8Array): LineKinds {
  const { orders, knownOrders, lineStart } = index;
  const ofOrder = new Uint16Array(orders);
  const knownLines = new Uint32Array(KINDS);
  const unknownLines = new Uint32Array(KINDS);
  for (let o = 0; o < orders; o++) {
    const lines = o < knownOrders ? knownLines : unknownLines;
    const end = lineStart[o + 1] ?? 0;
    let kinds = 0;
    for (let line = lineStart[o] ?? 0; line < end; line++) {
      const kind = flags[line] ?? 0;
      kinds |= 1 << kind;
      lines[kind] = (lines[kind] ?? 0) + 1;
    }
    ofOrder[o] = kinds;
  }
  return { ofOrder, knownLines, unknownLines };
}

/** Bit f is set where a line with the flags f exists under the conditions. */
export function allowedKinds(forbidden: number): number {
  let allowed = 0;
  for (let kind = 0; kind < KINDS; kind++) if ((kind & forbidden) === 0) allowed |= 1 << kind;
  return allowed;
}
