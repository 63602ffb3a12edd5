import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';

export type LineState = (typeof LINE_STATE)[keyof typeof LINE_STATE];

/**
 * Words that say an order did not last, as they stand in exports of Shopify, WooCommerce, Taobao,
 * JD, Pinduoduo and others. Partial refunds name no line, so the lines stay sales; orders that wait
 * for payment stay sales until a newer export says otherwise.
 */
const CANCELLED = [
  'cancelled',
  'canceled',
  'voided',
  'void',
  'expired',
  'failed',
  '已取消',
  '取消',
  '交易关闭',
  '交易取消',
  '已关闭',
  '关闭',
  '订单取消',
  '已作废',
  '作废',
];
const RETURNED = [
  'refunded',
  'refund',
  'fullyrefunded',
  'returned',
  'return',
  'chargedback',
  '已退款',
  '退款',
  '退款成功',
  '全额退款',
  '已退货',
  '退货',
  '退货退款',
  '退货成功',
];

const STATES: ReadonlyMap<string, LineState> = new Map([
  ...CANCELLED.map((word) => [word, LINE_STATE.cancelled] as const),
  ...RETURNED.map((word) => [word, LINE_STATE.return] as const),
]);

/**
 * What a status cell says of its line. Words that are not known say nothing (a sale); a date says
 * "cancelled", because the only status columns of dates are of the "Cancelled at" sort.
 */
export function lineState(status: string): LineState {
  const word = status
    .normalize('NFKC')
    .toLowerCase()
    // WooCommerce stores its own statuses as 'wc-cancelled'.
    .replace(/^wc-/, '')
    .replace(/[\s_-]+/g, '');
  if (/^\d{4}\D?\d\d?/.test(word) || /^\d\d?[/.]\d/.test(word)) return LINE_STATE.cancelled;
  return STATES.get(word) ?? LINE_STATE.sale;
}
