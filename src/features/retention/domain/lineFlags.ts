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
