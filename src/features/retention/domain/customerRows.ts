import { sumOfOrders, type RetentionView } from './retentionView.ts';
import type { CustomerRow } from './retentionTypes.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

/** Chosen customers who pass the test. */
export function customersWhere(
  view: RetentionView,
  span: RowSpan,
  test: (customer: number) => boolean = () => true,
): RowsBehind {
  const rows = new RowWindow<CustomerRow>(span);
  for (let c = 0; c < view.entering.length; c++) {
    if ((view.entering[c] ?? -1) >= 0 && test(c)) rows.add(() => customerRow(view, c));
  }
  return { kind: 'customers', n: rows.n, rows: rows.rows };
}

/** A customer of the scope over the whole history. */
export function customerRow(view: RetentionView, customer: number): CustomerRow {
  const { scope } = view;
  const from = scope.orderStart[customer] ?? 0;
  const end = scope.orderStart[customer + 1] ?? 0;
  const orders = Array.from({ length: end - from }, (_, i) => from + i);
  return {
    customer: scope.customerCode[customer] ?? -1,
    firstDay: scope.day[from] ?? 0,
    lastDay: scope.day[end - 1] ?? 0,
    orders: orders.length,
    revenue: sumOfOrders(view, orders),
    inCell: null,
  };
}
