import { planFor } from '../guess/planFor.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own orders as JSON lines, or as one array of the same objects: one object for each order, its lines in `lines`:
 *
 *   {"order":"1001","placedAt":"2024-03-01T10:15:30+08:00","customer":"C7",
 *    "lines":[{"product":"P1","quantity":2,"unitPrice":12.5}]}
 *
 * Fields are those of the CSV; each may stand in the order or in a line. The tokenizer has made
 * one row of each line by the time this is asked.
 */
export const huitouOrdersJsonl: ImportFormat = {
  id: 'huitouOrdersJsonl',
  matches: (head) =>
    (head.shape === 'jsonl' || head.shape === 'json') && hasOwnColumns('orders', head),
  plan: (head, shop) => {
    const mapping = ownMapping('orders', head);
    return planFor({ kind: 'orders', format: 'huitouOrdersJsonl', mapping }, head, shop);
  },
};
