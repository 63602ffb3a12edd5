import { customersWhere } from './customerRows.ts';
import type { NumberTarget } from './numberTarget.ts';
import type { RetentionView } from './retentionView.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

type DaysTarget = Extract<NumberTarget, { of: 'days' }>;

/** What `activityOfDays` counts for some days, whomever the filters choose. */
export function daysRows(view: RetentionView, target: DaysTarget, span: RowSpan): RowsBehind {
  const { scope } = view;
  const { from, to, part } = target;
  const within = (j: number) => {
    const day = scope.day[j] ?? NaN;
    return day >= from && day <= to;
  };
  if (part === 'placed' || part === 'nobody') {
    const orders = new RowWindow<number>(span);
    for (let j = part === 'nobody' ? scope.knownOrders : 0; j < scope.orders; j++) {
      if (within(j)) orders.add(() => j);
    }
    return { kind: 'orders', n: orders.n, orders: orders.rows };
  }
  const everybody = { ...view, entering: new Int32Array(scope.customers) };
  return customersWhere(everybody, span, (c) => {
    const start = scope.orderStart[c] ?? 0;
    const end = scope.orderStart[c + 1] ?? 0;
    if (part === 'began') return within(start);
    if (part === 'again' && within(start)) return false;
    for (let j = start; j < end; j++) if (within(j)) return true;
    return false;
  });
}
