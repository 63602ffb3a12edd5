import { MISSING_CODE } from '../../domain/facts/columnTypes.ts';
import { columnsOf } from '../../domain/facts/factSource.ts';
import { customers, orderLines } from '../../domain/facts/factTables.ts';
import { isHidden } from '../../domain/facts/hiddenRows.ts';
import type { JobContext } from '../../domain/jobs/job.ts';

/** Dictionary codes by customer code. */
export type Contacts = Readonly<Record<'name' | 'email' | 'phone', Int32Array>>;

/** Which name and contacts each customer has, kept while the facts are the same. */
export async function contactsOf(context: JobContext): Promise<Contacts> {
  return context.resident('customer contacts', () => readContacts(context));
}

/** The customer's own row goes before what the newest order line says. */
async function readContacts({ facts }: JobContext): Promise<Contacts> {
  const read = await facts.read({
    lines: columnsOf(orderLines, 'customer', 'customerName', 'customerEmail', 'customerPhone'),
    people: columnsOf(customers, 'customer', 'name', 'email', 'phone'),
  });
  const { size } = await facts.dictionary('customers.customer');
  const contacts = {
    name: new Int32Array(size).fill(MISSING_CODE),
    email: new Int32Array(size).fill(MISSING_CODE),
    phone: new Int32Array(size).fill(MISSING_CODE),
  };
  for (const { rows, hidden, columns } of read.lines.chunks) {
    const { customer, customerName, customerEmail, customerPhone } = columns;
    const from = { name: customerName, email: customerEmail, phone: customerPhone };
    for (let row = 0; row < rows; row++) {
      if (!isHidden(hidden, row)) note(contacts, customer.values[row] ?? -1, from, row);
    }
  }
  for (const { rows, hidden, columns } of read.people.chunks) {
    for (let row = 0; row < rows; row++) {
      if (!isHidden(hidden, row)) note(contacts, columns.customer.values[row] ?? -1, columns, row);
    }
  }
  return contacts;
}

type Codes = { readonly values: Int32Array };

function note(
  contacts: Contacts,
  customer: number,
  from: { readonly name: Codes; readonly email: Codes; readonly phone: Codes },
  row: number,
): void {
  if (customer < 0) return;
  const name = from.name.values[row] ?? MISSING_CODE;
  const email = from.email.values[row] ?? MISSING_CODE;
  const phone = from.phone.values[row] ?? MISSING_CODE;
  if (name >= 0) contacts.name[customer] = name;
  if (email >= 0) contacts.email[customer] = email;
  if (phone >= 0) contacts.phone[customer] = phone;
}
