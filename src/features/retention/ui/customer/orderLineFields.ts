import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import type { CustomerOrder, CustomerOrderLine } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { rowFieldKinds, type RowField } from '../rows/rowField.ts';

/** A line with its order. */
export type OrderedLine = {
  readonly place: number;
  readonly order: CustomerOrder;
  readonly line: CustomerOrderLine;
};

/** All lines of some orders, in their order. */
export function orderedLines(orders: readonly CustomerOrder[]): OrderedLine[] {
  const lines = orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
  return lines.map((each, place) => ({ ...each, place }));
}

/** Fields of a customer's order lines; those that no line has are left out. */
export function orderLineFields(
  words: Pick<ExplainWords, 't' | 'format' | 'currency' | 'calendar'>,
  lines: readonly OrderedLine[],
): RowField<OrderedLine>[] {
  const { t } = words;
  const { text, time, count, money } = rowFieldKinds<OrderedLine>(words);
  const optional = [
    text('category', t('rows.columns.category'), ({ line }) => line.category),
    text('brand', t('rows.columns.brand'), ({ line }) => line.brand),
    text('country', t('filters.country.name'), ({ order }) => order.country),
    text('channel', t('filters.channel.name'), ({ order }) => order.channel),
  ].filter(({ text: of }) => lines.some((line) => of(line) !== ''));
  return [
    text('order', t('rows.columns.order'), ({ order }) => order.order),
    time('instant', t('rows.columns.time'), ({ order }) => order.instant),
    text('product', t('rows.columns.product'), ({ line }) => line.name || line.product),
    ...optional,
    count('quantity', t('rows.columns.quantity'), ({ line }) => line.quantity),
    count('unitPrice', t('rows.columns.unitPrice'), ({ line }) => line.unitPrice),
    money('amount', t('rows.columns.amount'), ({ line }) => line.amount),
    text('state', t('rows.columns.counts'), ({ line }) => stateWords(line, t)),
  ];
}

/** Whether a line counts, and why not. */
function stateWords({ state, counts }: CustomerOrderLine, t: ExplainWords['t']): string {
  if (state === LINE_STATE.return) return t('customer.return');
  if (state === LINE_STATE.cancelled) return t('customer.cancelled');
  return t(counts ? 'customer.counts' : 'customer.leftOut');
}
