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
  const { ids, names, emails, phones } = await wordsOf(context);
  const shown = (value: string, kind: ContactKind) => (reveal ? value : maskContact(value, kind));
  return wanted.map((customer) => ({
    customer,
    id: shown(ids.valueAt(customer), 'id'),
    name: shown(names.valueAt(contacts.name[customer] ?? MISSING_CODE), 'name'),
    email: shown(emails.valueAt(contacts.email[customer] ?? MISSING_CODE), 'email'),
    phone: shown(phones.valueAt(contacts.phone[customer] ?? MISSING_CODE), 'phone'),
  }));
}

/** Looked up once for each revision: lists ask for names with each key that is typed. */
function wordsOf({ facts, resident }: JobContext) {
  return resident('customer words', async () => ({
    ids: await facts.dictionary('customers.customer'),
    names: await facts.dictionary('customers.name'),
    emails: await facts.dictionary('customers.email'),
    phones: await facts.dictionary('customers.phone'),
  }));
}
