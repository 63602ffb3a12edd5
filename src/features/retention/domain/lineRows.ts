import { lineExists } from './orderScope.ts';
import type { RetentionView } from './retentionView.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

/** The lines that meet the conditions, of all orders or of the chosen customers'. */
export function linesInScope(
  view: RetentionView,
  group: 'all' | 'chosen',
  span: RowSpan,
): RowsBehind {
  const { scope } = view;
  const orders = group === 'all' ? scope.order : chosenIndexOrders(view);
  return linesOf(view, orders, span, (line) => lineExists(scope, line));
}

/** Positions in the index of the chosen customers' orders. */
function chosenIndexOrders({ scope, entering }: RetentionView): number[] {
  const orders: number[] = [];
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    const end = scope.orderStart[c + 1] ?? 0;
    for (let j = scope.orderStart[c] ?? 0; j < end; j++) orders.push(scope.order[j] ?? 0);
  }
  return orders;
}

/** The lines that name no customer and meet the other conditions. */
export function linesWithoutCustomer(view: RetentionView, span: RowSpan): RowsBehind {
  const { scope } = view;
  return linesOf(view, ordersFrom(view, scope.index.knownOrders), span, (line) =>
    lineExists(scope, line),
  );
}

/** The visible lines that fail a condition. */
export function linesLeftOut(view: RetentionView, span: RowSpan): RowsBehind {
  const { scope, query } = view;
  const known = scope.index.lineStart[scope.index.knownOrders] ?? 0;
  return linesOf(
    view,
    ordersFrom(view, 0),
    span,
    (line) => !lineExists(scope, line) || (query.customerKnown && line >= known),
  );
}

function ordersFrom({ scope }: RetentionView, first: number): number[] {
  return Array.from({ length: scope.index.orders - first }, (_, i) => first + i);
}

function linesOf(
  { scope }: RetentionView,
  orders: Iterable<number>,
  span: RowSpan,
  test: (line: number) => boolean,
): RowsBehind {
  const { lineStart } = scope.index;
  const lines = new RowWindow<number>(span);
  for (const order of orders) {
    const end = lineStart[order + 1] ?? 0;
    for (let line = lineStart[order] ?? 0; line < end; line++) {
      if (test(line)) lines.add(() => line);
    }
  }
  return { kind: 'lines', n: lines.n, lines: lines.rows };
}
