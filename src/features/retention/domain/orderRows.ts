import { periodOfDay } from '../../../shared/domain/time/periods.ts';
import type { NumberTarget } from './numberTarget.ts';
import type { RetentionView } from './retentionView.ts';
import { ORDER_AGE, visitRevenueOrders } from './revenueByCustomerAge.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

/** Every order of the scope, orders without a customer included. */
export function allOrders({ scope }: RetentionView, span: RowSpan): RowsBehind {
  const orders = new RowWindow<number>(span);
  for (let j = 0; j < scope.orders; j++) orders.add(() => j);
  return { kind: 'orders', n: orders.n, orders: orders.rows };
}

/** The orders of the chosen customers. */
export function chosenOrders(view: RetentionView, span: RowSpan): RowsBehind {
  const { scope, entering } = view;
  const orders = new RowWindow<number>(span);
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    const end = scope.orderStart[c + 1] ?? 0;
    for (let j = scope.orderStart[c] ?? 0; j < end; j++) orders.add(() => j);
  }
  return { kind: 'orders', n: orders.n, orders: orders.rows };
}

/** The orders behind revenue by customer age. */
export function revenueOrders(
  view: RetentionView,
  { period, part }: Extract<NumberTarget, { of: 'revenue' }>,
  span: RowSpan,
): RowsBehind {
  const wanted = period === null ? null : periodOfDay(period, view.rule);
  const orders = new RowWindow<number>(span);
  visitRevenueOrders(view, (j, age) => {
    if (part !== 'all' && ORDER_AGE[part] !== age) return;
    if (wanted !== null && periodOfDay(view.scope.day[j] ?? 0, view.rule) !== wanted) return;
    orders.add(() => j);
  });
  return { kind: 'orders', n: orders.n, orders: orders.rows };
}
