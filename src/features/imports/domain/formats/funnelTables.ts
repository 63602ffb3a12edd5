import type { EventType } from '../../../../shared/domain/facts/factTables.ts';
import { planFor } from '../guess/planFor.ts';
import { headWords, type TableHead } from '../guess/tableHead.ts';
import type { ImportPlan } from '../importTypes.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * The tables of the "e-commerce website funnel" exercise (jerometanel/Ecommerce-Analysis): who came
 * (user_id, date, device, sex), and for each page of the funnel a table of the users who saw it
 * (user_id and a column named like the page: home_page, search_page, payment_page,
 * payment_confirmation_page).
 *
 * Only the table of users has a date; the pages have none, and get none. One page a table: the
 * header says which. The payment page is the checkout, the confirmation a payment that succeeded.
 * The table of users is read as customers, with their day as "since when": it names no page, so
 * nothing that happened is made of it.
 */
const PAGES: Readonly<Record<string, EventType>> = {
  homepage: 'home',
  searchpage: 'search',
  paymentpage: 'checkout',
  paymentconfirmationpage: 'payment',
};

const USERS = 'date device sex userid';

export const funnelTables: ImportFormat = {
  id: 'funnelTables',
  matches: (head) => isUsers(head) || pageOf(head) !== undefined,
  plan: (head, shop) => {
    const format = 'funnelTables';
    const words = headWords(head);
    if (isUsers(head)) {
      const mapping = words.map((word): ImportPlan['mapping'][number] =>
        word === 'userid' ? 'customer' : word === 'date' ? 'createdAt' : null,
      );
      return planFor({ kind: 'customers', format, mapping }, head, shop);
    }
    // The page's own column says 'home_page' on each row, which is a word for the event.
    const mapping = words.map((word) => (word === 'userid' ? 'customer' : 'type'));
    const plan = planFor({ kind: 'events', format, mapping }, head, shop);
    return { ...plan, eventType: pageOf(head) ?? null };
  },
};

function isUsers(head: TableHead): boolean {
  return headWords(head).sort().join(' ') === USERS;
}

/** What the users of a table did; undefined where it is no table of a page. */
function pageOf(head: TableHead): EventType | undefined {
  const words = headWords(head);
  const [page, ...others] = words.filter((word) => word !== 'userid');
  if (words.length !== 2 || others.length > 0 || page === undefined) return undefined;
  return PAGES[page];
}
