import type { ImportPlan } from '../importTypes.ts';
import type { TableHead } from './tableHead.ts';

/**
 * Whether the table writes what belongs to the order only on its first line: wherever the date is
 * empty, the order is the one of the line above, or empty too.
 */
export function guessFillDown(head: TableHead, mapping: ImportPlan['mapping']): boolean {
  const order = mapping.indexOf('order');
  const date = Math.max(mapping.indexOf('placedAt'), mapping.indexOf('placedDate'));
  if (order < 0 || date < 0) return false;
  let continued = 0;
  let above = '';
  for (const row of head.rows) {
    const own = row[order] ?? '';
    if ((row[date] ?? '') === '') {
      if (own !== '' && own !== above) return false;
      continued++;
    }
    if (own !== '') above = own;
  }
  return continued > 0;
}
