import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { LINE_STATE, orderLines, returns } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

/** Order lines sold in the period whose product was brought back or refunded, by category. */
export const returnedLines: ReadShares = async ({ facts }, { period, days }) => {
  const { lines, cases } = await facts.read({
    lines: columnsOf(orderLines, 'order', 'product', 'category', 'placedAt', 'state'),
    cases: columnsOf(returns, 'order', 'product'),
  });
  const names = await facts.dictionary('products.category');
  const back = new Set<string>();
  for (const { columns, rows, hidden } of cases.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      back.add(`${columns.order.values[row] ?? ''} ${columns.product.values[row] ?? ''}`);
    }
  }
  const counts = new GroupCounts();
  for (const { columns, rows, hidden } of lines.chunks) {
    const { order, product, category, placedAt, state } = columns;
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row) || state.values[row] !== LINE_STATE.sale) continue;
      const day = instantToDay(days, placedAt.values[row] ?? NaN);
      if (!(day >= period.from && day <= period.to)) continue;
      counts.add(
        category.values[row] ?? MISSING_CODE,
        back.has(`${order.values[row] ?? ''} ${product.values[row] ?? ''}`),
      );
    }
  }
  return counts.named((code) => names.valueAt(code));
};
