import type { NumberTarget } from '../../domain/numberTarget.ts';
import type { CustomerRow, GapRow, LineRow, OrderRow } from '../../domain/retentionTypes.ts';
import type { ExplainWords } from '../explain/explainWords.ts';
import { rowFieldKinds, type RowField } from './rowField.ts';

/** Whether the number is no cell of the table, one of its cells, or a mean over several cohorts. */
export type TablePlace = 'none' | 'cell' | 'mean';

/** Fields of customers; with what they did in the cell where the number is one of the table. */
export function customerFields(words: ExplainWords, place: TablePlace): RowField<CustomerRow>[] {
  const { t } = words;
  const { day, count, money } = rowFieldKinds<CustomerRow>(words);
  const overall = [
    day('firstDay', t('rows.columns.firstDay'), ({ firstDay }) => firstDay),
    day('lastDay', t('rows.columns.lastDay'), ({ lastDay }) => lastDay),
    count('orders', t('rows.columns.orders'), ({ orders }) => orders),
    money('revenue', t('rows.columns.revenue'), ({ revenue }) => revenue),
  ];
  if (place === 'none') return overall;
  const cohort = day('cohort', t('rows.columns.cohort'), ({ inCell }) => inCell?.cohort ?? NaN);
  return [
    ...(place === 'mean' ? [cohort] : []),
    count('cellOrders', t('rows.columns.cellOrders'), ({ inCell }) => inCell?.orders ?? NaN),
    money('cellRevenue', t('rows.columns.cellRevenue'), ({ inCell }) => inCell?.revenue ?? NaN),
    ...overall,
  ];
}

export function orderFields(words: ExplainWords): RowField<OrderRow>[] {
  const { t } = words;
  const { text, time, count, money } = rowFieldKinds<OrderRow>(words);
  return [
    text('order', t('rows.columns.order'), ({ order }) => order),
    time('instant', t('rows.columns.time'), ({ instant }) => instant),
    text('isFirst', t('rows.columns.isFirst'), ({ isFirst, customer }) =>
      customer < 0 ? '' : t(isFirst ? 'rows.first' : 'rows.again'),
    ),
    count('lines', t('rows.columns.lines'), ({ lines }) => lines),
    money('revenue', t('rows.columns.revenue'), ({ revenue }) => revenue),
  ];
}

export function gapFields(words: ExplainWords): RowField<GapRow>[] {
  const { t } = words;
  const { day, count } = rowFieldKinds<GapRow>(words);
  return [
    day('fromDay', t('rows.columns.fromDay'), ({ fromDay }) => fromDay),
    day('toDay', t('rows.columns.toDay'), ({ toDay }) => toDay),
    count('days', t('rows.columns.days'), ({ days }) => days),
  ];
}

export function lineFields(words: ExplainWords): RowField<LineRow>[] {
  const { t } = words;
  const { text, time, count, money } = rowFieldKinds<LineRow>(words);
  return [
    text('order', t('rows.columns.order'), ({ order }) => order),
    time('instant', t('rows.columns.time'), ({ instant }) => instant),
    text('product', t('rows.columns.product'), ({ product, name }) =>
      [product, name].filter((part) => part !== '').join(' · '),
    ),
    count('quantity', t('rows.columns.quantity'), ({ quantity }) => quantity),
    count('unitPrice', t('rows.columns.unitPrice'), ({ unitPrice }) => unitPrice),
    money('amount', t('rows.columns.amount'), ({ amount }) => amount),
  ];
}

/** Where in the table a number stands. */
export function tablePlace(target: NumberTarget): TablePlace {
  return target.of === 'cell' || target.of === 'mean' ? target.of : 'none';
}
