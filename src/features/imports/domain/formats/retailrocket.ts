import { planFor } from '../guess/planFor.ts';
import { columnValues, headWords } from '../guess/tableHead.ts';
import { eventWord } from '../values/eventWord.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * The small copy of Retailrocket's e-commerce events (https://www.kaggle.com/retailrocket/ecommerce-dataset,
 * as "RetailrocketEcommerce" in caserec/Datasets-for-Recommender-Systems): three files of tab-separated
 * visitorid, itemid, event, one for views, one for carts, one for purchases.
 *
 * Their contents do not say which is which (`event` is 1 throughout), so that is asked; and there
 * are no times. A file of this shape whose `event` has words in it is read as any other table.
 */
const COLUMNS: Readonly<Record<string, TargetField>> = {
  visitorid: 'visitor',
  itemid: 'product',
};

export const retailrocket: ImportFormat = {
  id: 'retailrocket',
  matches: (head) => {
    const words = headWords(head);
    const isShape = [...words].sort().join(' ') === 'event itemid visitorid';
    const says = columnValues(head, words.indexOf('event')).some((value) => eventWord(value));
    return isShape && !says;
  },
  plan: (head, shop) => {
    const mapping = headWords(head).map((word) => COLUMNS[word] ?? null);
    return planFor({ kind: 'events', format: 'retailrocket', mapping }, head, shop);
  },
};
