import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { lineExists } from '../domain/orderScope.ts';
import { positionBefore } from '../domain/positionBefore.ts';
import type { NumberRowsParams } from '../domain/retentionParams.ts';
import type { LineRow, NumberRows, OrderRow } from '../domain/retentionTypes.ts';
import type { RetentionView } from '../domain/retentionView.ts';
import { rowsBehind, type TargetProduct } from '../domain/rowsBehind.ts';
import { codesOf } from './indexedLines.ts';
import { lineWords } from './lineWords.ts';
import { viewOfQuery } from './viewOfQuery.ts';

/** The rows behind a number of the page, a window of them in words. */
export async function numberRows(
  context: JobContext,
  params: NumberRowsParams,
): Promise<NumberRows> {
  const view = await viewOfQuery(context, params, true);
  const product = await targetProduct(context, params, view);
  const found = rowsBehind(view, params.target, params, product);
  const { span } = view;
  const { n } = found;
  switch (found.kind) {
    case 'customers':
      return { span, n, kind: 'customers', rows: found.rows };
    case 'gaps':
      return { span, n, kind: 'gaps', rows: found.rows };
    case 'orders':
      return { span, n, kind: 'orders', rows: await orderRows(context, view, found.orders) };
    case 'lines':
      return { span, n, kind: 'lines', rows: await lineRows(context, view, found.lines) };
  }
}

async function targetProduct(
  context: JobContext,
  { target }: NumberRowsParams,
  { scope }: RetentionView,
): Promise<TargetProduct | null> {
  if (target.of !== 'firstProduct') return null;
  const products = await context.facts.dictionary('products.product');
  return {
    code: products.find(target.product),
    codes: await codesOf(context, scope.index, 'product'),
  };
}

async function orderRows(
  context: JobContext,
  { scope, revenue }: RetentionView,
  orders: readonly number[],
): Promise<OrderRow[]> {
  const ids = await context.facts.dictionary('orderLines.order');
  const { index } = scope;
  return orders.map((j) => {
    const o = scope.order[j] ?? 0;
    const customer = positionBefore(scope.orderStart, j);
    let lines = 0;
    for (let line = index.lineStart[o] ?? 0; line < (index.lineStart[o + 1] ?? 0); line++) {
      if (lineExists(scope, line)) lines++;
    }
    return {
      order: ids.valueAt(index.orderCode[o] ?? MISSING_CODE),
      customer: j < scope.knownOrders ? (scope.customerCode[customer] ?? -1) : MISSING_CODE,
      instant: scope.instant[j] ?? NaN,
      day: scope.day[j] ?? NaN,
      lines,
      revenue: revenue?.[j] ?? 0,
      isFirst: j < scope.knownOrders && scope.orderStart[customer] === j,
    };
  });
}

async function lineRows(
  context: JobContext,
  { scope }: RetentionView,
  lines: readonly number[],
): Promise<LineRow[]> {
  const ids = await context.facts.dictionary('orderLines.order');
  const wordsOf = await lineWords(context, scope.index);
  const { index } = scope;
  return lines.map((line) => {
    const o = positionBefore(index.lineStart, line);
    const { product, name, quantity, unitPrice, amount } = wordsOf(line);
    const customer = index.customerCode[positionBefore(index.orderStart, o)] ?? MISSING_CODE;
    return {
      order: ids.valueAt(index.orderCode[o] ?? MISSING_CODE),
      customer: o < index.knownOrders ? customer : MISSING_CODE,
      instant: index.instant[o] ?? NaN,
      product,
      name,
      quantity,
      unitPrice,
      amount,
    };
  });
}
