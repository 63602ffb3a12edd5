import type { CustomerName, CustomerNamesParams } from '../../domain/customers/customerName.ts';
import { MISSING_CODE } from '../../domain/facts/columnTypes.ts';
import type { JobContext } from '../../domain/jobs/job.ts';
import { maskContact, type ContactKind } from '../../domain/privacy/maskContact.ts';
import { contactsOf } from './contactsOf.ts';

/** Names and contacts of customers, masked unless they are to be revealed. */
export async function customerNames(
  context: JobContext,
  { customers: wanted, reveal }: CustomerNamesParams,
): Promise<CustomerName[]> {
  const contacts = await contactsOf(context);
  const { facts } = context;
  const ids = await facts.dictionary('customers.customer');
  const names = await facts.dictionary('customers.name');
  const emails = await facts.dictionary('customers.email');
  const phones = await facts.dictionary('customers.phone');
  const shown = (value: string, kind: ContactKind) => (reveal ? value : maskContact(value, kind));
  return wanted.map((customer) => ({
    customer,
    id: shown(ids.valueAt(customer), 'id'),
    name: shown(names.valueAt(contacts.name[customer] ?? MISSING_CODE), 'name'),
    email: shown(emails.valueAt(contacts.email[customer] ?? MISSING_CODE), 'email'),
    phone: shown(phones.valueAt(contacts.phone[customer] ?? MISSING_CODE), 'phone'),
  }));
}
