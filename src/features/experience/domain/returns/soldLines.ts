import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import {
  LINE_STATE,
  type orderLines,
  type products,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

export const LINE_COLUMNS = [
  'order',
  'placedAt',
  'customer',
  'product',
  'category',
  'quantity',
  'amount',
  'currency',
  'state',
] as const;
export type LineRead = FactRead<typeof orderLines, (typeof LINE_COLUMNS)[number]>;
export const CATALOGUE_COLUMNS = ['product', 'category'] as const;
export type CatalogueRead = FactRead<typeof products, (typeof CATALOGUE_COLUMNS)[number]>;

/** An order line that was sold, in codes. */
export type SoldLine = {
  readonly order: number;
  readonly product: number;
  /** Of the line, else of the catalogue. */
  readonly category: number;
  readonly customer: number;
  /** Civil day of the shop. */
  readonly day: number;
  /** Minor units, 0 or more; NaN where not known. */
  readonly amount: number;
  readonly currency: number;
  /** Whether the orders themselves say that it came back, with or without a file of returns. */
  readonly marked: boolean;
};

/**
 * Order lines that were sold. A line whose status says that it was refunded was sold before: it is one of
 * them. A line of negative pieces is a return of another line; where that one is of the same order and
 * product it is marked. Cancelled lines were not sold.
 */
export function* soldLines(
  lines: LineRead,
  catalogue: CatalogueRead,
  days: ZoneTable,
): Generator<SoldLine> {
  const takenBack = negativeLines(lines);
  const categories = categoriesOf(catalogue);
  for (const { columns, rows, hidden } of lines.chunks) {
    const { state, quantity } = columns;
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row) || state.values[row] === LINE_STATE.cancelled) continue;
      const isReturn = state.values[row] === LINE_STATE.return;
      if (isReturn && (quantity.values[row] ?? NaN) < 0) continue;
      const order = columns.order.values[row] ?? MISSING_CODE;
      const product = columns.product.values[row] ?? MISSING_CODE;
      const own = columns.category.values[row] ?? MISSING_CODE;
      yield {
        order,
        product,
        category: own >= 0 ? own : (categories.get(product) ?? MISSING_CODE),
        customer: columns.customer.values[row] ?? MISSING_CODE,
        day: instantToDay(days, columns.placedAt.values[row] ?? NaN),
        amount: Math.abs(columns.amount.values[row] ?? NaN),
        currency: columns.currency.values[row] ?? MISSING_CODE,
        marked: isReturn || takenBack.get(order)?.has(product) === true,
      };
    }
  }
}

/** Products of negative lines, by order. */
function negativeLines({ chunks }: LineRead): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { columns, rows, hidden } of chunks) {
    const { order, product, state, quantity } = columns;
    for (let row = 0; row < rows; row++) {
      if (state.values[row] !== LINE_STATE.return || isHidden(hidden, row)) continue;
      if (!((quantity.values[row] ?? NaN) < 0)) continue;
      const code = order.values[row] ?? MISSING_CODE;
      const own = found.get(code) ?? new Set();
      found.set(code, own.add(product.values[row] ?? MISSING_CODE));
    }
  }
  return found;
}

function categoriesOf({ chunks }: CatalogueRead): Map<number, number> {
  const found = new Map<number, number>();
  for (const { columns, rows, hidden } of chunks) {
    for (let row = 0; row < rows; row++) {
      const category = columns.category.values[row] ?? MISSING_CODE;
      if (category < 0 || isHidden(hidden, row)) continue;
      found.set(columns.product.values[row] ?? MISSING_CODE, category);
    }
  }
  return found;
}
