import { planFor } from '../guess/planFor.ts';
import { columnValues, headWords } from '../guess/tableHead.ts';
import { eventWord } from '../values/eventWord.ts';
import type { ImportFormat } from './importFormat.ts';
import { hasOwnColumns, ownMapping } from './ownColumns.ts';

/**
 * Huitou's own events of behaviour as CSV or JSON lines, one row or object each: type (view, cart,
 * checkout, payment … or the usual words for them), at, visit (the session), visitor, customer,
 * product, quantity, amount, currency, order, method, result (succeeded, failed), reason, device,
 * channel, referrer. `type` and one of visit, visitor, customer are needed.
 */
export const huitouEvents: ImportFormat = {
  id: 'huitouEvents',
  matches: (head) => {
    const types = columnValues(head, headWords(head).indexOf('type'));
    // A table of customers may have a column of that name too.
    const isTyped = types.length === 0 || types.some((value) => eventWord(value));
    return isTyped && hasOwnColumns('events', head);
  },
  plan: (head, shop) => {
    const mapping = ownMapping('events', head);
    return planFor({ kind: 'events', format: 'huitouEvents', mapping }, head, shop);
  },
};
